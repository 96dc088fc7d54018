import { type ByteWriter, createByteWriter } from "./byte-writer.ts";
import { joinedBytes } from "./joined-bytes.ts";

/**
 * A file that is written in turns of some milliseconds. `pause` is awaited between them: give the window its turn
 * there, or throw to call it off.
 */
export async function fileInTurns(
  turns: (to: ByteWriter) => Iterator<void, void>,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = createByteWriter();
  const parts: Uint8Array[] = [];
  const writing = turns(writer);
  while (writing.next().done !== true) {
    parts.push(writer.take().slice());
    await pause();
  }
  parts.push(writer.take());
  return joinedBytes(parts);
}
