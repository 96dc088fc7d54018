import { use, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import type { Loading } from "../../state/use-document.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./material-view.module.css";

/** A picture through an object URL, so that no address names it; its words where it cannot be shown. */
export function PictureView({
  loading,
  size,
  alt,
}: {
  readonly loading: Loading<File | undefined>;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  readonly alt: string;
}) {
  const { t } = useTranslation("discernment");
  const language = use(ContentLanguageContext);
  const file = loading.state === "ready" ? loading.document : undefined;
  const show = useCallback(
    (image: HTMLImageElement) => {
      if (file === undefined) return undefined;
      const address = URL.createObjectURL(file);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [file],
  );
  if (loading.state === "failed") {
    return (
      <div className={styles.words}>
        <p>{t("pictureFailed")}</p>
        <p lang={language}>{alt}</p>
      </div>
    );
  }
  if (file === undefined) return <StatusLine>{t("pictureLoading")}</StatusLine>;
  return (
    <img
      ref={show}
      alt={alt}
      lang={language}
      width={size?.width}
      height={size?.height}
      className={styles.picture}
    />
  );
}
