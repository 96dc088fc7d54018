import { FileImage } from "lucide-react";
import { useCallback, useState } from "react";

/** In pixels: wide enough for a card on a dense screen. */
const width = 360;

/**
 * A small copy of a picture, for the eye alone. Chromium keeps every picture that it ever showed decoded in full, long
 * after the page is left: a copy takes a tenth of that.
 */
export function SmallPicture({ picture }: { readonly picture: Blob }) {
  const [broken, setBroken] = useState<Blob>();
  const show = useCallback(
    (canvas: HTMLCanvasElement) => {
      const showing = new AbortController();
      draw(picture, canvas, showing.signal).catch(() => setBroken(picture));
      return () => showing.abort();
    },
    [picture],
  );
  if (broken === picture) return <FileImage aria-hidden size="2rem" />;
  return <canvas ref={show} aria-hidden />;
}

async function draw(picture: Blob, canvas: HTMLCanvasElement, signal: AbortSignal): Promise<void> {
  const small = await createImageBitmap(picture, { resizeWidth: width, resizeQuality: "medium" });
  if (signal.aborted) return small.close();
  canvas.width = small.width;
  canvas.height = small.height;
  canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(small);
}
