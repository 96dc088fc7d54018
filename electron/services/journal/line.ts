import { hash } from "node:crypto";
import type { LearnerEvent } from "../../../renderer/domain/event/event.ts";
import type { StoredEvent } from "../../../renderer/domain/event/upcast.ts";

/** What the first line of a journal names as the line before it. */
export const genesis = "0".repeat(64);

/** A line of a journal as its seal tells it. */
export type Seal = {
  readonly seq: number;
  /** The hash of the line before. */
  readonly prev: string;
  /** SHA-256, in hex, of the line's own bytes up to `,"hash":`; so verifying needs no canonical JSON. */
  readonly hash: string;
  readonly id: string;
  readonly v: number;
};

/** A line ready to be written, newline and all. */
export type SealedLine = { readonly bytes: Uint8Array; readonly seal: Seal };

/** Numbers, chains and seals an event. In a line, whatever its version, `v` and `id` come first and `seq`, `prev`, `hash` last. */
export function sealEvent(event: LearnerEvent, seq: number, prev: string): SealedLine {
  const { v, id } = event;
  const body = JSON.stringify({ ...{ v, id }, ...event, seq, prev }).slice(0, -1);
  const sum = hash("sha256", body);
  return { bytes: Buffer.from(`${body},"hash":"${sum}"}\n`), seal: { seq, prev, hash: sum, id, v } };
}

const start = /^\{"v":(\d{1,6}),"id":"([^"\\]{1,100})",/;
const number = /,"seq":(\d{1,15}),"prev":"$/;
const hex = /^[0-9a-f]{64}$/;
const hashStart = ',"hash":"';
const hashLength = `${hashStart}${genesis}"}`.length;
const numberLength = `,"seq":${"9".repeat(15)},"prev":"`.length;

/** The seal of a line (without its newline); undefined where it does not fit the line's bytes. `text` is its text. */
export function readSeal(line: Buffer, text = line.toString("utf8")): Seal | undefined {
  // The end is plain ASCII, so that it has as many characters as bytes.
  const end = text.length - hashLength;
  const before = Math.max(0, end - genesis.length - 1);
  const first = start.exec(text);
  const last = number.exec(text.slice(Math.max(0, before - numberLength), before));
  const seq = Number(last?.[1] ?? 0);
  const prev = text.slice(before, end - 1);
  if (first === null || seq === 0 || !hex.test(prev) || text[end - 1] !== '"') return undefined;
  const sum = hash("sha256", line.subarray(0, -hashLength));
  return endsWithHash(text, end, sum)
    ? { seq, prev, hash: sum, id: first[2] ?? "", v: Number(first[1]) }
    : undefined;
}

/** The event in a line whose seal fits, as some version of Pandu wrote it; undefined where it is no JSON. */
export function readEvent(line: Buffer, text = line.toString("utf8")): StoredEvent | undefined {
  try {
    // Without the hash, which is no part of the event.
    return JSON.parse(`${text.slice(0, text.lastIndexOf(hashStart))}}`) as StoredEvent;
  } catch {
    return undefined;
  }
}

/** Whether the text ends with this hash, which begins at `start`. */
function endsWithHash(text: string, start: number, sum: string): boolean {
  return (
    text.startsWith(hashStart, start) && text.startsWith(sum, start + hashStart.length) && text.endsWith('"}')
  );
}
