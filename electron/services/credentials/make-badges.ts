import { randomBytes } from "node:crypto";
import { zipSync } from "fflate";
import { tidyLine } from "../../../renderer/domain/credentials/tidy-line.ts";
import type { Input, Output } from "../../contract/contract.ts";
import { timestamp } from "../clock.ts";
import type { OpenDesk } from "../desk/open-desk.ts";
import { badgeOf } from "./badge.ts";
import { certificateId, noteIssued } from "./desk-certificates.ts";
import { findCompletions } from "./find-completions.ts";
import { didOf, signBadge } from "./sign-badge.ts";

/** Signed Open Badges of passes that the desk holds: one JSON file, or a ZIP of several. File names hold no names. */
export async function makeBadges(
  desk: OpenDesk,
  { certificates }: Input<"desk.badges">,
): Promise<Output<"desk.badges">> {
  const { keys, clock, office } = desk;
  const { id: officeId, name } = await office.stored();
  const [created, day] = [new Date(clock.now()).toISOString(), timestamp(clock.now()).slice(0, 10)];
  const issuer = { did: didOf(keys), name: tidyLine(name) };
  const files: Record<string, Uint8Array> = {};
  for (const completion of await findCompletions(desk, certificates)) {
    const id = certificateId(completion, officeId);
    const badge = badgeOf(completion, { issuer, id, salt: randomBytes(16).toString("hex") });
    const signed = await signBadge(badge, keys, created);
    files[`badge-${id}.json`] = Buffer.from(`${JSON.stringify(signed, undefined, 2)}\n`);
  }
  await noteIssued(desk, Object.keys(files).length);
  const [[only, bytes] = ["", new Uint8Array()], ...others] = Object.entries(files);
  return others.length === 0
    ? { name: only, content: Buffer.from(bytes).toString("base64") }
    : { name: `pandu-badges-${day}.zip`, content: Buffer.from(zipSync(files)).toString("base64") };
}
