import type { z } from "zod";
import type { Input } from "../../contract/contract.ts";
import type { sentSchema } from "../../contract/records-contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Journals } from "../journal/journals.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { Learners } from "../learners/learners.ts";
import type { Office } from "../office/office.ts";
import { type Gathered, gatherLearner } from "./gather-learner.ts";
import { type KeptRecords, towards, withTowards } from "./kept-records.ts";
import { makeFile } from "./make-file.ts";

/** What the services of records work with. */
export type RecordPorts = {
  readonly key: DeviceKey;
  readonly appVersion: string;
  readonly learners: Learners;
  readonly journals: Journals;
  readonly office: Office;
  readonly kept: KeptRecords;
  readonly clock: Clock;
};

/** Once that something left, as it is noted for a learner. */
export type Sent = z.infer<typeof sentSchema>;

/** A file that leaves, and what is to be noted of it for each learner in it. */
export type Sealed = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly entries: ReadonlyMap<string, Sent>;
};

/** Collects what leaves of the learners, each of whom must be unlocked. */
export async function gatherAll(
  { key, appVersion, learners, journals, office, kept }: RecordPorts,
  { learners: wanted, courses }: Input<"records.preview">,
): Promise<Gathered[]> {
  const officeId = (await office.held())?.office.office.id ?? "";
  const gathered: Gathered[] = [];
  for (const id of new Set(wanted)) {
    const profile = await learners.open(id);
    // The pseudonym lasts, so that the desk does not take one learner for two.
    const known = await kept.change(id, (before) =>
      before.offices[officeId] ? before : withTowards(before, officeId, {}),
    );
    const { pseudonym, receipt } = towards(known, officeId);
    const gathering = { profile, device: key.device, appVersion, pseudonym, courses, receipt };
    gathered.push(await gatherLearner(journals, gathering));
  }
  return gathered;
}

/** Makes a file of what leaves; noting that it left is the caller's. */
export async function sealRecords(
  ports: RecordPorts,
  input: Input<"records.seal">,
  by: Sent["by"],
): Promise<Sealed> {
  const { key, appVersion, office, clock } = ports;
  const held = await office.held();
  const gathered = await gatherAll(ports, input);
  const madeAt = timestamp(clock.now());
  const { name, bytes } = await makeFile(input.form, gathered, { key, appVersion, madeAt, held });
  const about = {
    ...{ at: madeAt, by, form: input.form, file: name },
    ...(held && { office: held.office.office.name }),
  };
  return {
    name,
    bytes,
    entries: new Map(gathered.map((each) => [each.part.learner.id, sentOf(each, about)])),
  };
}

function sentOf(
  { part, derived: { records, status, responses } }: Gathered,
  about: Pick<Sent, "at" | "by" | "form" | "file" | "office">,
): Sent {
  return {
    ...about,
    courses: [...new Set([...records, ...status].map(({ course }) => course))].toSorted(),
    records: records.length,
    status: status.length,
    responses: about.form === "summary" ? 0 : responses.length,
    events: eventsIn(part.journals.map(({ journal }) => journal)),
  };
}

/** How many events journals have together. */
export function eventsIn(journals: readonly { readonly count: number }[]): number {
  return journals.reduce((sum, { count }) => sum + count, 0);
}
