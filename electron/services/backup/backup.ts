import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Input, Output } from "../../contract/contract.ts";
import type { Disk } from "../disk/disk.ts";
import { journalPath } from "../journal/journal.ts";
import type { Journals } from "../journal/journals.ts";
import type { DeviceKey } from "../keys/device-key.ts";
import type { Learners } from "../learners/learners.ts";
import { readTombstones } from "../learners/tombstones.ts";
import { readProfile } from "../learners/profile.ts";
import { ServiceFailure } from "../service-failure.ts";
import { type LearnerBackup, readBackup, writeBackup } from "./backup-file.ts";
import { mergeJournals } from "./merge-journal.ts";

type Ports = {
  readonly disk: Disk;
  readonly folder: string;
  readonly key: DeviceKey;
  readonly learners: Learners;
  readonly journals: Journals;
  readonly timestamp: () => string;
};

type Plan = Output<"backup.inspect">["learners"][number];

/** Backup and restore: one file, checked before it is applied, merged, never overwriting newer work. */
export function createBackups({ disk, folder, key, learners, journals, timestamp }: Ports) {
  const inspected = new Map<string, Uint8Array>();

  const create = async ({ learners: wanted }: Input<"backup.create">): Promise<Output<"backup.create">> => {
    const all = (await learners.list()).learners;
    const chosen = wanted.length === 0 ? all.map(({ id }) => id) : wanted;
    const skipped = chosen.filter((id) => !all.some((learner) => learner.id === id && learner.isUnlocked));
    if (wanted.length > 0 && skipped.length > 0) throw new ServiceFailure("locked");
    const parts: LearnerBackup[] = [];
    for (const id of chosen.filter((each) => !skipped.includes(each))) parts.push(await collect(id));
    const madeAt = timestamp();
    const content = Buffer.from(writeBackup(key, madeAt, parts)).toString("base64");
    return { name: `pandu-${madeAt.slice(0, 10)}.pandu-backup`, content, skipped };
  };

  const collect = async (id: string): Promise<LearnerBackup> => {
    const profile = await learners.open(id);
    await journals.open({ learner: id });
    const own = learners.folderOf(id);
    const names = (await disk.list(own)).filter((name) => name.endsWith(".ndjson"));
    const texts: Record<string, string> = {};
    for (const name of names) texts[name.slice(0, -".ndjson".length)] = await readText(disk, join(own, name));
    return { profile, journals: texts };
  };

  const inspect = async ({ content }: Input<"backup.inspect">): Promise<Output<"backup.inspect">> => {
    const bytes = Buffer.from(content, "base64");
    const file = readBackup(bytes);
    const token = createHash("sha256").update(bytes).digest("hex");
    inspected.clear();
    inspected.set(token, bytes);
    const plans: Plan[] = [];
    for (const part of file.learners) plans.push(await planFor(part));
    return { token, madeAt: file.madeAt, madeOn: file.device, isIntact: file.isIntact, learners: plans };
  };

  const planFor = async (part: LearnerBackup | undefined): Promise<Plan> => {
    if (part === undefined) return { id: "damaged", name: "", state: "damaged", newEvents: 0 };
    const { id, name } = part.profile;
    const newEvents = (await mergesFor(part)).reduce((sum, { merge }) => sum + (merge.kind === "same" ? 0 : merge.added), 0);
    const isHere = (await readProfile(disk, learners.folderOf(id))) !== undefined;
    if (isHere) return { id, name, state: newEvents > 0 ? "adds" : "same", newEvents };
    const isRemoved = (await readTombstones(disk, folder)).some(({ learner }) => learner === id);
    return { id, name, state: isRemoved ? "removed-here" : "new", newEvents };
  };

  const mergesFor = async ({ profile, journals: theirs }: LearnerBackup) => {
    const own = learners.folderOf(profile.id);
    const merges = [];
    for (const [device, text] of Object.entries(theirs)) {
      const merge = mergeJournals(await readText(disk, journalPath(own, device)), text);
      merges.push({ device, merge: merge.kind === "beside" && (await isKeptBeside(own, device, text)) ? ({ kind: "same" } as const) : merge });
    }
    return merges;
  };

  /** Whether a journal that went on apart was restored before: then some journal here already holds its every line. */
  const isKeptBeside = async (own: string, device: string, text: string): Promise<boolean> => {
    const names = (await disk.list(own)).filter((name) => name.startsWith(`${device}-`) && name.endsWith(".ndjson"));
    for (const name of names) {
      if (mergeJournals(await readText(disk, join(own, name)), text).kind === "same") return true;
    }
    return false;
  };

  const restore = async ({ token }: Input<"backup.restore">): Promise<Output<"backup.restore">> => {
    const bytes = inspected.get(token);
    if (bytes === undefined) throw new ServiceFailure("not-found", "this backup was not inspected just now; choose the file again");
    inspected.clear();
    let [restored, newEvents] = [0, 0];
    for (const part of readBackup(bytes).learners) {
      if (part === undefined) continue;
      newEvents += await restoreOne(part);
      restored += 1;
    }
    return { restored, newEvents };
  };

  const restoreOne = async (part: LearnerBackup): Promise<number> => {
    const own = learners.folderOf(part.profile.id);
    await journals.release(part.profile.id);
    const merges = await mergesFor(part);
    if ((await readProfile(disk, own)) === undefined) await learners.store(part.profile);
    let added = 0;
    for (const { device, merge } of merges) {
      if (merge.kind === "same") continue;
      const path = merge.kind === "take" ? journalPath(own, device) : await freeJournalPath(own, device);
      await disk.replace(path, new TextEncoder().encode(merge.text));
      added += merge.added;
    }
    return added;
  };

  const freeJournalPath = async (own: string, device: string): Promise<string> => {
    const names = await disk.list(own);
    let number = 2;
    while (names.includes(`${device}-${number}.ndjson`)) number += 1;
    return journalPath(own, `${device}-${number}`);
  };

  return { create, inspect, restore };
}

async function readText(disk: Disk, path: string): Promise<string> {
  return new TextDecoder().decode(await disk.read(path));
}

