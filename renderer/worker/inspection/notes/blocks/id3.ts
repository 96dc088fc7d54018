import { bufferSource, type ByteSource, partOf } from "../../byte-source.ts";
import { letters, uint32 } from "../decoding/bytes.ts";
import type { NoteTaker } from "../note-taker.ts";
import { isNotedFrame, noteFrame } from "./id3-frames.ts";

const headSize = 10;
const mostFrames = 5_000;
/** More of a tag that must be put right as a whole, or of a frame, is not read. */
const largestPart = 1024 * 1024;

/** Notes an ID3v2 tag (versions 2.2, 2.3 and 2.4) at the start of a source. False where there is none. */
export function noteId3(taker: NoteTaker, source: ByteSource): boolean {
  const head = source.read(0, headSize);
  const [version = 0, , flags = 0] = head.subarray(3);
  if (letters(head, 0, 3) !== "ID3" || version < 2 || version > 4) return false;
  const tag = partOf(source, headSize, headSize + syncSafe(head, 6));
  const isUnsynchronised = version < 4 && (flags & 0x80) !== 0;
  const frames = isUnsynchronised
    ? bufferSource(synchronised(tag.read(0, Math.min(tag.size, largestPart))))
    : tag;
  const hasExtendedHead = version > 2 && (flags & 0x40) !== 0;
  noteFrames(taker, frames, version, hasExtendedHead ? extendedSize(frames, version) : 0);
  return true;
}

function noteFrames(taker: NoteTaker, frames: ByteSource, version: number, from: number): void {
  const idSize = version === 2 ? 3 : 4;
  const frameHead = version === 2 ? 6 : 10;
  let at = from;
  for (let count = 0; count < mostFrames; count += 1) {
    const head = frames.read(at, at + frameHead);
    const id = letters(head, 0, idSize);
    if (head.length < frameHead || !/^[A-Z][A-Z0-9]+$/.test(id)) return;
    const size = frameSize(head, version);
    if (isNotedFrame(id)) {
      const bytes = frames.read(at + frameHead, at + frameHead + Math.min(size, largestPart));
      const open = version === 2 ? bytes : opened(bytes, version, head[9] ?? 0);
      if (open !== undefined) noteFrame(taker, id, open);
    }
    at += frameHead + size;
  }
}

function frameSize(head: Uint8Array, version: number): number {
  if (version === 2) return uint32(head, 2) & 0xffffff;
  return version === 3 ? uint32(head, 4) : syncSafe(head, 4);
}

/** A frame without what its flags put before and into it; undefined where it is packed or encrypted. */
function opened(frame: Uint8Array, version: number, flags: number): Uint8Array | undefined {
  if (version === 3) return (flags & 0xc0) === 0 ? frame.subarray((flags & 0x20) === 0 ? 0 : 1) : undefined;
  if ((flags & 0x0c) !== 0) return undefined;
  const before = ((flags & 0x40) === 0 ? 0 : 1) + ((flags & 0x01) === 0 ? 0 : 4);
  const rest = frame.subarray(before);
  return (flags & 0x02) === 0 ? rest : synchronised(rest);
}

function extendedSize(frames: ByteSource, version: number): number {
  const size = frames.read(0, 4);
  return version === 3 ? 4 + uint32(size, 0) : syncSafe(size, 0);
}

/** Seven bits in each of four bytes. */
function syncSafe(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((size, byte) => size * 128 + (byte & 0x7f), 0);
}

/** Takes out the zero bytes that were put behind 255, so that nothing looked like the start of sound. */
function synchronised(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes.filter((byte, at) => byte !== 0 || bytes[at - 1] !== 0xff));
}
