import { createHash } from "node:crypto";
import type { StoredEvent } from "../../../renderer/domain/event/upcast.ts";

/** What the first line of a journal names as the line before it. */
export const genesis = "0".repeat(64);

/** A line as it stands in a journal: the event's own JSON, sealed by the SHA-256 of what stands before the hash. */
export type SealedLine = { readonly text: string; readonly hash: string };

const tail = /^(.*),"hash":"([0-9a-f]{64})"\}$/su;

/** Seals an event that already has its sequence and the hash of the line before. */
export function sealLine(event: object): SealedLine {
  const body = JSON.stringify(event).slice(0, -1);
  const hash = sha256(body);
  return { text: `${body},"hash":"${hash}"}\n`, hash };
}

/** The event in a line whose seal fits; undefined for any other text. */
export function openLine(text: string): (StoredEvent & { seq: number; prev: string; id: string; hash: string }) | undefined {
  const [, body, hash] = tail.exec(text) ?? [];
  if (body === undefined || hash === undefined || sha256(body) !== hash) return undefined;
  try {
    const event = JSON.parse(`${body}}`) as StoredEvent & { seq: number; prev: string; id: string };
    const isWhole = Number.isInteger(event.seq) && typeof event.prev === "string" && typeof event.id === "string";
    return isWhole ? { ...event, hash } : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
