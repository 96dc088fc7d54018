import type { DiskFile } from "../disk/disk.ts";
import { genesis, type SealedLine } from "./line.ts";
import type { LineIndex } from "./line-index.ts";

/** Where a journal ends: its last sequence and hash. */
export type JournalEnd = { readonly seq: number; readonly head: string };

/** Writes behind the end of a journal's file: all lines of a call are on the disk, or none of them stays. */
export type TailWriter = ReturnType<typeof createTailWriter>;

/** Takes over a file of the given length and number of lines. */
export function createTailWriter(file: DiskFile, index: LineIndex, start: { length: number; lines: number }) {
  let { length, lines } = start;
  let hasLeftovers = false;

  /** After a failure a part of a line may stand there, and it must not come before what is written next. */
  const cutLeftovers = async () => {
    await file.truncate(length);
    await file.sync();
    hasLeftovers = false;
  };
  const write = async (added: readonly SealedLine[]): Promise<void> => {
    if (hasLeftovers) await cutLeftovers();
    try {
      await file.write(Buffer.concat(added.map(({ bytes }) => bytes)));
      await file.sync();
    } catch (error) {
      hasLeftovers = true;
      await cutLeftovers().catch(() => undefined);
      throw error;
    }
    for (const { bytes, seal } of added) {
      lines += 1;
      index.add(seal, { number: lines, start: length, end: length + bytes.length });
      length += bytes.length;
    }
  };
  const end = (): JournalEnd => {
    const last = index.count() - 1;
    return last < 0 ? { seq: 0, head: genesis } : { seq: index.seqAt(last), head: index.hashAt(last) };
  };
  return { write, end, close: file.close };
}
