import { Inflate } from "fflate";

/** So little is unpacked at a time that a bomb is noticed before it fills the memory: at most 1,032 times as much comes out. */
const pieceSize = 256;

/** Unpacks zlib data (RFC 1950), at most `limit` bytes of it, and gives what stands before a fault. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const output = new Uint8Array(limit);
  let size = 0;
  const unpacker = new Inflate((piece) => {
    output.set(piece.subarray(0, limit - size), size);
    size = Math.min(limit, size + piece.length);
  });
  try {
    // Two bytes of header, which say nothing that is needed.
    for (let at = 2; at < packed.length && size < limit; at += pieceSize) {
      unpacker.push(packed.subarray(at, at + pieceSize));
    }
  } catch {
    // What was unpacked until here is all there is.
  }
  return output.slice(0, size);
}
