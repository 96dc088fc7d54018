import type { Disk } from "../../disk/disk.ts";
import { type FrameHead, headBytes, mark, readHead, readRecord } from "./frame.ts";

/** Where a frame stands in its file. */
export type Place = { readonly number: number; readonly start: number; readonly end: number };

/** A record that was read, and its place. */
type Found = Place & { readonly record: Buffer };

/** What a sealed log's file holds. */
export type LogScan = {
  /** Places of the records, in order; numbers are missing where the file is damaged. */
  readonly places: readonly Place[];
  /** The file's length, and the length up to the end of the last whole batch: what comes after is a torn end. */
  readonly size: number;
  readonly length: number;
};

const chunk = 1024 * 1024;

/** Reads a log from its beginning and hands on its records, batch by batch; damage inside is passed over. */
export async function scanLog(
  disk: Disk,
  { path, name, key }: { readonly path: string; readonly name: string; readonly key: Uint8Array },
  onRecord: (number: number, record: Buffer) => void,
): Promise<LogScan> {
  const reader = createReader(disk, path);
  const places: Place[] = [];
  let batch: Found[] = [];
  let [next, length] = [0, 0];
  for (;;) {
    const bytes = await reader.peek(headBytes);
    if (bytes === undefined) return { places, length, size: reader.end() };
    const head = readHead(bytes);
    const record = head && head.number >= next ? await readBody(reader, name, key, head) : undefined;
    if (head === undefined || record === undefined) {
      await reader.skipTo(mark);
      continue;
    }
    const start = reader.at();
    const end = start + headBytes + head.length;
    batch.push({ number: head.number, start, end, record });
    reader.skip(headBytes + head.length);
    next = head.number + 1;
    if (!head.endsBatch) continue;
    for (const { record: whole, ...place } of batch) {
      places.push(place);
      onRecord(place.number, whole);
    }
    batch = [];
    length = end;
  }
}

type Reader = ReturnType<typeof createReader>;

async function readBody(
  reader: Reader,
  name: string,
  key: Uint8Array,
  { length }: FrameHead,
): Promise<Buffer | undefined> {
  const frame = await reader.peek(headBytes + length);
  return frame && readRecord(key, name, frame.subarray(0, headBytes + length));
}

/** Reads a file on and on, a piece at a time. */
function createReader(disk: Disk, path: string) {
  let ahead: Buffer = Buffer.alloc(0);
  let start = 0;
  /** At least this many bytes from here; undefined where the file ends before. */
  const peek = async (wanted: number): Promise<Buffer | undefined> => {
    while (ahead.length < wanted) {
      const from = start + ahead.length;
      const more = await disk.readRange(path, from, Math.max(chunk, wanted - ahead.length));
      if (more.length === 0) return undefined;
      ahead = Buffer.concat([ahead, more]);
    }
    return ahead;
  };
  const skip = (bytes: number): void => {
    ahead = ahead.subarray(bytes);
    start += bytes;
  };
  /** Goes on to where these bytes stand again, or to the end of the file. */
  const skipTo = async (bytes: Buffer): Promise<void> => {
    skip(1);
    for (let at = -1; at === -1 && (await peek(bytes.length)) !== undefined;) {
      at = ahead.indexOf(bytes);
      skip(at === -1 ? ahead.length - bytes.length + 1 : at);
    }
  };
  return { peek, skip, skipTo, at: () => start, end: () => start + ahead.length };
}
