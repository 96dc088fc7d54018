import { crc32 } from "node:zlib";
import { type Bytes, joined } from "../../renderer/worker/practice/bytes.ts";

/** Signature (8 bytes) and header chunk (25): texts stand right behind them. */
const afterHeader = 33;

/** Adds a text to a PNG (tEXt, Latin-1). */
export function withText(png: Uint8Array, keyword: string, text: string): Bytes {
  const chunk = Buffer.from(`tEXt${keyword}\0${text}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(chunk));
  return joined([png.subarray(0, afterHeader), length, chunk, checksum, png.subarray(afterHeader)]);
}
