import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Disk } from "../disk/disk.ts";
import { reasonOf } from "../disk/json-file.ts";
import { replaceFile } from "../disk/lasting.ts";
import { dropFolder } from "../office/stored-office.ts";
import { withTowards } from "./kept-records.ts";
import { largestReceipts, receiptsName } from "./receipts.ts";
import { type RecordPorts, sealRecords } from "./seal-records.ts";
import { takeReceipts } from "./take-receipts.ts";
import { sha256 } from "./witness.ts";

/** What a drop works with: `shared` is the disk on which the shared folder lies. */
export type DroppingPorts = RecordPorts & { readonly shared: Disk };

/** The shared folder is away, full or not to be written to: no other learner's records can be dropped either. */
export class FolderFailure extends Error {}

/** Drops one learner's records at a time; `isWaiting` tells whether something new waits since. */
export function createDropping(ports: DroppingPorts, isWaiting: (learner: string) => boolean) {
  const { office, kept, shared, key } = ports;
  /** A name is kept until its file is there and noted, so that a try that failed leaves one file at the most. */
  const names = new Map<string, string>();
  /** SHA-256 of the receipts that were taken last. */
  let receipts = "";
  let isStopped = false;

  const write = async (learner: string, folder: string, bytes: Uint8Array): Promise<string> => {
    const name = names.get(learner) ?? `${randomUUID()}.pandu-records`;
    names.set(learner, name);
    const path = join(folder, name);
    try {
      await replaceFile(shared, path, bytes);
    } catch (error) {
      await shared.remove(`${path}.new`).catch(() => undefined);
      throw new FolderFailure(reasonOf(error), { cause: error });
    }
    return path;
  };
  /** What was dropped before is in the new file too. */
  const drop = async (learner: string): Promise<void> => {
    const held = await office.held();
    const folder = held && dropFolder(held);
    if (folder === undefined || !(await isShown(ports, learner))) return;
    const { bytes, entries } = await sealRecords(ports, { learners: [learner], form: "encrypted" }, "folder");
    // Sealing takes a while, and the learner may have taken the consent back since.
    if (!(await isShown(ports, learner))) return;
    const path = await write(learner, folder, bytes);
    if (isStopped) return;
    const officeId = held?.office.office.id ?? "";
    const entry = entries.get(learner);
    const before = (await kept.load(learner)).offices[officeId]?.dropped;
    await kept.change(learner, (now) => ({
      ...withTowards(now, officeId, { dropped: path }),
      ...(isWaiting(learner) ? {} : { waitingSince: undefined }),
      sent: [...(entry ? [{ ...entry, file: basename(path) }] : []), ...now.sent],
    }));
    names.delete(learner);
    if (before !== undefined && dirname(before) === dirname(path))
      await shared.remove(before).catch(() => undefined);
  };
  /** The desk leaves its receipts where it collected. */
  const fetchReceipts = async (): Promise<void> => {
    const held = await office.held();
    const folder = held && dropFolder(held);
    if (folder === undefined || isStopped) return;
    const path = join(folder, receiptsName(key.device));
    const bytes = await shared.readRange(path, 0, largestReceipts + 1);
    const sum = sha256(bytes);
    if (bytes.length === 0 || sum === receipts || isStopped) return;
    await takeReceipts(ports, Buffer.from(bytes));
    receipts = sum;
  };
  return { drop, fetchReceipts, stop: () => void (isStopped = true) };
}

/** Whether the learner saw what leaves by itself and lets it, for the office of now. */
export async function isShown({ office, kept }: RecordPorts, learner: string): Promise<boolean> {
  const held = await office.held();
  const known = await kept.load(learner);
  return held !== undefined && known.offices[held.office.office.id]?.shownAt !== undefined;
}
