import { createHash } from "node:crypto";
import type { Input, Output } from "../../contract/contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Journals } from "../journal/journals.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { Learners } from "../learners/learners.ts";
import { ServiceFailure } from "../service-failure.ts";
import { type LearnerBackup, readBackup, writeBackup } from "./container.ts";
import { planPart } from "./plan-part.ts";
import { restorePart } from "./restore-part.ts";

type Ports = {
  readonly key: DeviceKey;
  readonly learners: Learners;
  readonly journals: Journals;
  readonly clock: Clock;
  /** Who was removed from this PC. */
  readonly removedHere: () => Promise<ReadonlySet<string>>;
};

/** Backup and restore: one file, looked at before it is applied, merged, never overwriting newer work. */
export function createBackups({ key, learners, journals, clock, removedHere }: Ports) {
  let inspected: { readonly token: string; readonly bytes: Uint8Array } | undefined;

  const create = async ({ learners: wanted }: Input<"backup.create">): Promise<Output<"backup.create">> => {
    const all = (await learners.list()).learners;
    const skipped = wanted.length > 0 ? [] : all.filter(({ isUnlocked }) => !isUnlocked).map(({ id }) => id);
    const chosen =
      wanted.length > 0 ? wanted : all.filter(({ isUnlocked }) => isUnlocked).map(({ id }) => id);
    const parts: LearnerBackup[] = [];
    for (const id of chosen) parts.push(await collect(learners, journals, id));
    const madeAt = timestamp(clock.now());
    const content = (await writeBackup(key, madeAt, parts)).toString("base64");
    return { name: `pandu-${madeAt.slice(0, 10)}.pandu-backup`, content, skipped };
  };

  const inspect = async ({ content }: Input<"backup.inspect">): Promise<Output<"backup.inspect">> => {
    const bytes = Buffer.from(content, "base64");
    const { madeAt, device, isIntact, learners: parts } = await readBackup(bytes);
    const removed = await removedHere();
    const plans: Output<"backup.inspect">["learners"] = [];
    for (const part of parts) plans.push(await planPart({ learners, journals, removed }, part));
    const token = createHash("sha256").update(bytes).digest("hex");
    inspected = { token, bytes };
    return { token, madeAt, madeOn: device, isIntact, learners: plans };
  };

  const restore = async ({ token }: Input<"backup.restore">): Promise<Output<"backup.restore">> => {
    if (inspected?.token !== token) {
      throw new ServiceFailure("not-found", "this backup was not looked at just now; choose the file again");
    }
    const result = await restoreAll(learners, journals, inspected.bytes);
    inspected = undefined;
    return result;
  };

  return { create, inspect, restore };
}

/** A learner's profile and journals as they stand; throws `locked` where the passphrase was not given. */
async function collect(learners: Learners, journals: Journals, id: string): Promise<LearnerBackup> {
  const profile = await learners.open(id);
  const texts = new Map<string, Uint8Array>();
  for (const [name, journal] of await journals.all(id)) texts.set(name, await journal.sealedBytes());
  return { profile, journals: texts };
}

/** One learner that cannot be restored does not stop the rest; trying again adds only what is missing. */
async function restoreAll(
  learners: Learners,
  journals: Journals,
  bytes: Uint8Array,
): Promise<Output<"backup.restore">> {
  let [restored, newEvents] = [0, 0];
  const failed: unknown[] = [];
  for (const part of (await readBackup(bytes)).learners) {
    try {
      const added = await restorePart({ learners, journals }, part);
      newEvents += added ?? 0;
      restored += added === undefined ? 0 : 1;
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
  return { restored, newEvents };
}
