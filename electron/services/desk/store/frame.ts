import { seal, sealOverhead, unseal } from "./sealing.ts";

/** The head of a record in a sealed log. */
export type FrameHead = {
  readonly number: number;
  /** Bytes of the sealed record behind the head. */
  readonly length: number;
  /** Whether it is the last of the records that were written together. */
  readonly endsBatch: boolean;
};

/** "PSL1": by it a frame is found again behind a damaged one. */
export const mark = Buffer.from("PSL1");

/** Mark, number, length, and 1 where the frame ends its batch. */
export const headBytes = mark.length + 9;

/** No record is larger: what says so is damaged. */
const largestRecord = 512 * 1024 * 1024;

/** A record in its frame: sealed together with the log's name and its own head, so that none takes another's place. */
export function writeFrame(
  key: Uint8Array,
  log: string,
  number: number,
  endsBatch: boolean,
  record: Uint8Array,
): Buffer {
  const head = Buffer.alloc(headBytes);
  mark.copy(head);
  head.writeUInt32BE(number, mark.length);
  head.writeUInt32BE(record.length + sealOverhead, mark.length + 4);
  head.writeUInt8(endsBatch ? 1 : 0, headBytes - 1);
  return Buffer.concat([head, seal(key, record, aboutOf(log, head))]);
}

/** The head at the beginning of these bytes; undefined where none stands there. */
export function readHead(bytes: Buffer): FrameHead | undefined {
  if (!bytes.subarray(0, mark.length).equals(mark)) return undefined;
  const length = bytes.readUInt32BE(mark.length + 4);
  const flag = bytes.readUInt8(headBytes - 1);
  if (flag > 1 || length < sealOverhead || length > largestRecord + sealOverhead) return undefined;
  return { number: bytes.readUInt32BE(mark.length), length, endsBatch: flag === 1 };
}

/** The record in a frame's bytes; undefined where they are not as they were written. */
export function readRecord(key: Uint8Array, log: string, frame: Uint8Array): Buffer | undefined {
  return unseal(key, frame.subarray(headBytes), aboutOf(log, frame.subarray(0, headBytes)));
}

function aboutOf(log: string, head: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${log}\n`), head]);
}
