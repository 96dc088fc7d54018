import { type ByteSource, partOf } from "../../byte-source.ts";
import { letters, uint32, uint64 } from "../decoding/bytes.ts";

/** A box of an ISO base media file: its four letters and what stands in it. */
export type IsoBox = { readonly type: string; readonly body: ByteSource };

const mostBoxes = 10_000;

/** The boxes of a file or of another box (ISO/IEC 14496-12, 4.2); it ends at a size that cannot be. */
export function* isoBoxes(source: ByteSource, from = 0): Generator<IsoBox> {
  let at = from;
  for (let count = 0; count < mostBoxes; count += 1) {
    const head = source.read(at, at + 16);
    if (head.length < 8) return;
    const written = uint32(head, 0);
    const headSize = written === 1 ? 16 : 8;
    const size = written === 1 ? uint64(head, 8) : written === 0 ? source.size - at : written;
    if (size < headSize) return;
    yield { type: letters(head, 4, 8), body: partOf(source, at + headSize, at + size) };
    at += size;
  }
}

/** The first box of this type. */
export function isoBox(source: ByteSource, type: string, from = 0): ByteSource | undefined {
  for (const box of isoBoxes(source, from)) if (box.type === type) return box.body;
  return undefined;
}

/** Where the boxes in a "meta" box begin: QuickTime's has no version before them, ISO's has. */
export function metaStart(meta: ByteSource): number {
  return letters(meta.read(4, 8)) === "hdlr" ? 0 : 4;
}
