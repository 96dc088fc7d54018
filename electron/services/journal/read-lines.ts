import type { Disk } from "../disk/disk.ts";
import type { Place } from "./line-index.ts";

/** A line of a file without its newline. */
export type Line = Place & { readonly bytes: Buffer; readonly hasNewline: boolean };

const chunk = 4 * 1024 * 1024;
const newline = 10;

/** Reads a file piece by piece and hands on its lines; ends with the file's length. */
export async function readLines(disk: Disk, path: string, onLine: (line: Line) => void): Promise<number> {
  let rest: Buffer = Buffer.alloc(0);
  let [start, number] = [0, 0];
  for (;;) {
    const more = await disk.readRange(path, start + rest.length, chunk);
    const bytes = rest.length === 0 ? asBuffer(more) : Buffer.concat([rest, more]);
    let from = 0;
    for (let to = bytes.indexOf(newline); to !== -1; to = bytes.indexOf(newline, from)) {
      number += 1;
      onLine({
        number,
        start: start + from,
        end: start + to + 1,
        bytes: bytes.subarray(from, to),
        hasNewline: true,
      });
      from = to + 1;
    }
    rest = bytes.subarray(from);
    start += from;
    if (more.length === 0) break;
  }
  const end = start + rest.length;
  if (rest.length > 0) onLine({ number: number + 1, start, end, bytes: rest, hasNewline: false });
  return end;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
