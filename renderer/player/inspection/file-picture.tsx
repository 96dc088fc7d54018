import { FileImage } from "lucide-react";
import { useCallback, useState } from "react";
import styles from "./file-picture.module.css";

/** Pictures that are only pixels: no drawing with markup inside. */
const pixels = ["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif"];

/** A picture out of a file, through an object URL that lives as long as it is shown. */
export function FilePicture({
  picture,
  alt,
  isLarge = false,
}: {
  readonly picture: Blob;
  readonly alt: string;
  readonly isLarge?: boolean;
}) {
  const [broken, setBroken] = useState<Blob>();
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(picture);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [picture],
  );
  if (broken === picture || !pixels.includes(picture.type)) {
    return (
      <span className={styles.none} data-large={isLarge || undefined}>
        <FileImage aria-hidden size="1.4em" />
      </span>
    );
  }
  return (
    <img
      ref={show}
      alt={alt}
      className={styles.picture}
      data-large={isLarge || undefined}
      onError={() => setBroken(picture)}
    />
  );
}
