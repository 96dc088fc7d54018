import type { PictureCode } from "../domain/credentials/picture-code.ts";
import { askWorker } from "./ask-worker.ts";

/** A picture that takes longer is given up: milliseconds. */
const patience = 15_000;

/** Looks for a QR code in a picture, in a worker that lives no longer. */
export function readCode(picture: Blob): Promise<PictureCode> {
  const worker = new Worker(new URL("../worker/qr/code-worker.ts", import.meta.url), {
    type: "module",
    name: "code",
  });
  return askWorker<PictureCode>(worker, picture, patience, { state: "no-code" });
}
