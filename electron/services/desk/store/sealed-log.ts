import { join } from "node:path";
import type { Disk } from "../../disk/disk.ts";
import { openLasting, renameLasting, replaceFile } from "../../disk/lasting.ts";
import { createTurn, type InTurn } from "../../in-turn.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { readRecord, writeFrame } from "./frame.ts";
import { type LogScan, type Place, scanLog } from "./scan-log.ts";
import { keyOf } from "./sealing.ts";

/** An encrypted file that grows at its end: records numbered from 0. */
export type SealedLog = {
  /** Writes the records that `make` returns, given the number of the first: all of them are on the disk, or none stays. */
  readonly append: (make: (first: number) => readonly Uint8Array[]) => Promise<void>;
  /** A record; undefined where there is none of this number, or it is damaged. */
  readonly read: (number: number) => Promise<Buffer | undefined>;
  /** Writes the log anew, each record as `change` returns it, under the number that it has; whole or not at all. */
  readonly rewrite: (change: (record: Buffer, number: number) => Uint8Array) => Promise<void>;
  /** The file's length. */
  readonly bytes: () => number;
  readonly close: () => Promise<void>;
};

/** Where a log is, and what it is sealed with. */
type At = { readonly disk: Disk; readonly path: string; readonly name: string; readonly key: Buffer };

/**
 * Opens `<name>.log` in a folder and hands on every record in it. A torn end is kept beside the log and cut off; damage
 * inside stays where it is and is passed over.
 */
export async function openSealedLog(
  disk: Disk,
  folder: string,
  key: Uint8Array,
  name: string,
  onRecord: (number: number, record: Buffer) => void,
): Promise<SealedLog> {
  const at: At = { disk, path: join(folder, `${name}.log`), name, key: keyOf(name, key) };
  const scan = await scanLog(disk, at, onRecord);
  let [places, length, hasLeftovers] = [[...scan.places], scan.length, scan.length < scan.size];
  if (hasLeftovers) await keepTornEnd(at, scan);
  let file = await openLasting(disk, at.path);
  let isClosed = false;
  const inTurn = createTurn();
  const turn: InTurn = (action) =>
    inTurn(() => {
      if (isClosed) throw new ServiceFailure("locked", "the desk was locked");
      return action();
    });

  /** After a failure a part of a frame may stand there, and it must not come before what is written next. */
  const cutLeftovers = async () => {
    await file.truncate(length);
    await file.sync();
    hasLeftovers = false;
  };
  const append = async (make: (first: number) => readonly Uint8Array[]): Promise<void> => {
    if (hasLeftovers) await cutLeftovers();
    const first = (places.at(-1)?.number ?? -1) + 1;
    const frames = framesOf(at, first, make(first));
    if (frames.length === 0) return;
    try {
      await file.write(Buffer.concat(frames));
      await file.sync();
    } catch (error) {
      hasLeftovers = true;
      await cutLeftovers().catch(() => undefined);
      throw error;
    }
    for (const [index, frame] of frames.entries()) {
      places.push({ number: first + index, start: length, end: length + frame.length });
      length += frame.length;
    }
  };
  const rewrite = async (change: (record: Buffer, number: number) => Uint8Array): Promise<void> => {
    const written = await writeAnew(at, places, change);
    await file.close();
    try {
      await renameLasting(disk, `${at.path}.new`, at.path);
      [places, length, hasLeftovers] = [written, written.at(-1)?.end ?? 0, false];
    } finally {
      file = await openLasting(disk, at.path);
    }
  };
  if (hasLeftovers) await cutLeftovers();
  return {
    append: (make) => turn(() => append(make)),
    read: (number) => turn(() => readAt(at, placeOf(places, number))),
    rewrite: (change) => turn(() => rewrite(change)),
    bytes: () => length,
    close: () =>
      turn(async () => {
        isClosed = true;
        at.key.fill(0);
        await file.close();
      }),
  };
}

function framesOf({ key, name }: At, first: number, records: readonly Uint8Array[]): Buffer[] {
  const last = records.length - 1;
  return records.map((record, index) => writeFrame(key, name, first + index, index === last, record));
}

async function readAt({ disk, path, name, key }: At, place: Place | undefined): Promise<Buffer | undefined> {
  if (place === undefined) return undefined;
  return readRecord(key, name, await disk.readRange(path, place.start, place.end - place.start));
}

/** Writes every record that can be read to a new file beside the log. */
async function writeAnew(
  at: At,
  places: readonly Place[],
  change: (record: Buffer, number: number) => Uint8Array,
): Promise<Place[]> {
  const file = await at.disk.open(`${at.path}.new`, "empty");
  const written: Place[] = [];
  try {
    for (const place of places) {
      const record = await readAt(at, place);
      if (record === undefined) continue;
      const start = written.at(-1)?.end ?? 0;
      const frame = writeFrame(at.key, at.name, place.number, true, change(record, place.number));
      await file.write(frame);
      written.push({ number: place.number, start, end: start + frame.length });
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return written;
}

/** Numbers grow, and few are missing: a record stands at its number or a little before. */
function placeOf(places: readonly Place[], number: number): Place | undefined {
  for (let index = Math.min(number, places.length - 1); index >= 0; index -= 1) {
    const place = places[index];
    if (place === undefined || place.number < number) return undefined;
    if (place.number === number) return place;
  }
  return undefined;
}

async function keepTornEnd({ disk, path }: At, { length, size }: LogScan): Promise<void> {
  await replaceFile(disk, `${path}.cut-at-${length}`, await disk.readRange(path, length, size - length));
}
