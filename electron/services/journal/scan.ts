import { eventVersion } from "../../../renderer/domain/event/event.ts";
import { genesis, openLine } from "./line.ts";

export type ScannedLine = { readonly seq: number; readonly start: number; readonly end: number; readonly hash: string; readonly id: string };

/** What a journal's bytes hold. */
export type Scan = {
  /** Lines whose seal fits, in order of sequence. */
  readonly lines: readonly ScannedLine[];
  /** The length of the longest valid prefix: what comes after the last good line is a torn end. */
  readonly length: number;
  /** Numbers (from 1) of lines inside that are damaged, or that do not join the line before. */
  readonly damaged: readonly number[];
  /** Numbers of good lines that a newer Pandu wrote. */
  readonly unreadable: readonly number[];
};

/** Reads a journal's bytes: verifies every seal and the chain. Self-consistent lines behind damage are kept. */
export function scanJournal(bytes: Uint8Array): Scan {
  const lines: ScannedLine[] = [];
  const unreadable: number[] = [];
  const suspects: number[] = [];
  let damaged: number[] = [];
  let length = 0;
  let last = { seq: 0, hash: genesis };
  const decoder = new TextDecoder();
  for (let start = 0, number = 1; start < bytes.length; number += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const event = newline === -1 ? undefined : openLine(decoder.decode(bytes.subarray(start, newline)));
    if (event !== undefined && event.seq > last.seq) {
      if (event.prev !== last.hash && suspects.length === 0) suspects.push(number);
      damaged = [...damaged, ...suspects.splice(0)];
      if (event.v > eventVersion) unreadable.push(number);
      lines.push({ seq: event.seq, start, end, hash: event.hash, id: event.id });
      last = event;
      length = end;
    } else {
      suspects.push(number);
    }
    start = end;
  }
  return { lines, length, damaged, unreadable };
}
