import type { BlobSlices } from "./inspection/blob-slices.ts";
import { inspect } from "./inspection/inspect.ts";
import type { LabAnswer, LabRequest } from "./messages.ts";
import { makeProduct } from "./practice/make-product.ts";
import { startC2pa } from "./start-c2pa.ts";

/*
 * Files come from strangers: they are read here and nowhere else, so that one that is made to hang or to fill
 * the memory takes only this worker with it.
 */

addEventListener("message", ({ data }: MessageEvent<LabRequest>) => void answer(data));

async function answer(request: LabRequest): Promise<void> {
  const { id } = request;
  try {
    await startC2pa();
    say({ id, step: "begun" });
    if (request.ask === "make") {
      say({ id, step: "made", file: await makeProduct(request.product, request.from, request.now) });
      return;
    }
    const { file, anchors, now } = request;
    const told = (bytes: number) => say({ id, step: "read", bytes });
    const report = await inspect({ name: file.name, file: counted(file, told), anchors, now });
    say({ id, step: "inspected", report });
  } catch {
    say({ id, step: "failed" });
  }
}

function say(message: LabAnswer): void {
  postMessage(message);
}

/** A file that tells how much is read of it. */
function counted(file: File, tell: (bytes: number) => void): BlobSlices {
  return {
    size: file.size,
    slice: (from, to) => {
      const piece = file.slice(from, to);
      tell(piece.size);
      return piece;
    },
  };
}
