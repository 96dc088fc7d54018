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
const end = /,"seq":(\d{1,15}),"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}$/;
const hashStart = Buffer.from(',"hash":"');
const hashLength = `,"hash":"${genesis}"}`.length;
const endLength = `,"seq":${"9".repeat(15)},"prev":"${genesis}"`.length + hashLength;

/** The seal of a line (without its newline); undefined where it does not fit the line's bytes. */
export function readSeal(line: Buffer): Seal | undefined {
  const last = end.exec(line.toString("latin1", Math.max(0, line.length - endLength)));
  const first = start.exec(line.toString("latin1", 0, 128));
  if (last === null || first === null) return undefined;
  const [, seq = "", prev = "", sum = ""] = last;
  const [, v = "", id = ""] = first;
  if (hash("sha256", line.subarray(0, -hashLength)) !== sum || Number(seq) === 0) return undefined;
  return { seq: Number(seq), prev, hash: sum, id, v: Number(v) };
}

/** The event in a line whose seal fits, as some version of Pandu wrote it; undefined where it is no JSON. */
export function readEvent(line: Buffer): StoredEvent | undefined {
  try {
    // Without the hash, which is no part of the event.
    return JSON.parse(`${line.toString("utf8", 0, line.lastIndexOf(hashStart))}}`) as StoredEvent;
  } catch {
    return undefined;
  }
}
