import { randomUUID } from "node:crypto";
import type { Input, Output } from "../../contract/contract.ts";
import { countByCourse } from "../../../renderer/domain/records/summarise-records.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { StoredOffice } from "../office/stored-office.ts";
import { ServiceFailure } from "../service-failure.ts";
import { encryptFor } from "./age.ts";
import type { Gathered } from "./gather-learner.ts";
import { writeBundle } from "./write-bundle.ts";

/** How records leave. */
export type Form = Input<"records.seal">["form"];

type Making = {
  readonly key: DeviceKey;
  readonly appVersion: string;
  readonly madeAt: string;
  readonly held: StoredOffice | undefined;
};

/** Makes the file that leaves; its name tells a date and nothing of a person. */
export async function makeFile(
  form: Form,
  gathered: readonly Gathered[],
  { key, appVersion, madeAt, held }: Making,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const bundle = randomUUID();
  const name = `pandu-${madeAt.slice(0, 10)}-${bundle.slice(0, 4)}`;
  if (form === "summary") {
    const text = `${JSON.stringify(summaryOf(gathered), undefined, 2)}\n`;
    return { name: `${name}.summary.json`, bytes: Buffer.from(text) };
  }
  const facts = { bundle, madeAt, appVersion, ...(held && { office: held.office.office.id }) };
  const bytes = await writeBundle(
    key,
    facts,
    gathered.map(({ part }) => part),
  );
  if (form === "signed") return { name: `${name}.pandu-records`, bytes };
  if (held === undefined) throw new ServiceFailure("not-found", "this PC has no office file to encrypt for");
  return { name: `${name}.pandu-records`, bytes: await encryptFor(held.office.desk.recipient, bytes) };
}

/** Counts over these learners, without names. */
export function summaryOf(gathered: readonly Gathered[]): Output<"records.preview">["summary"] {
  const courses = countByCourse(gathered.map(({ derived }) => derived));
  return { pandu: "summary", format: 1, learners: gathered.length, courses };
}
