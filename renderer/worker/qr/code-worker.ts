import type { PictureCode } from "../../domain/credentials/picture-code.ts";
import { findCode } from "./find-code.ts";

addEventListener("message", ({ data }: MessageEvent<Blob>) => {
  void read(data).then((answer) => postMessage(answer));
});

async function read(file: Blob): Promise<PictureCode> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return { state: "no-picture" };
  const text = findCode({
    width: picture.width,
    height: picture.height,
    draw: (width, height) => draw(picture, width, height),
  });
  return text === undefined ? { state: "no-code" } : { state: "read", text };
}

function draw(picture: ImageBitmap, width: number, height: number): ImageData {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("nothing can be drawn here");
  context.imageSmoothingQuality = "high";
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
