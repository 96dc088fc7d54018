import { type ByteSource, partOf } from "../../byte-source.ts";
import { letters, uint32 } from "../decoding/bytes.ts";

export type RiffChunk = { readonly id: string; readonly body: ByteSource };

const mostChunks = 10_000;
const headSize = 12;

/** The chunks of a RIFF file (WebP, WAV) behind its head; a size beyond the end counts to the end. */
export function riffChunks(file: ByteSource): Generator<RiffChunk> {
  return chunksFrom(file, headSize);
}

/** The chunks inside a LIST chunk, and what kind of list it is. */
export function riffList(list: ByteSource): { readonly kind: string; readonly chunks: Generator<RiffChunk> } {
  return { kind: letters(list.read(0, 4)), chunks: chunksFrom(list, 4) };
}

function* chunksFrom(source: ByteSource, from: number): Generator<RiffChunk> {
  let at = from;
  for (let count = 0; count < mostChunks; count += 1) {
    const head = source.read(at, at + 8);
    if (head.length < 8) return;
    const size = uint32(head, 4, true);
    yield { id: letters(head, 0, 4), body: partOf(source, at + 8, at + 8 + size) };
    at += 8 + size + (size % 2);
  }
}
