import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Input, Output } from "../../../contract/contract.ts";
import { receiptsName, writeReceipts } from "../../bundles/receipts.ts";
import { type Clock, timestamp } from "../../clock.ts";
import type { DeskState } from "../ledger/desk-state.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type DeskKeys, signAsDesk } from "../vault/desk-keys.ts";
import type { Collected } from "./run-collection.ts";

type Ports = {
  readonly ledger: Ledger;
  readonly keys: DeskKeys;
  /** The office's id. */
  readonly office: string;
  readonly clock: Clock;
};

/** The desk's word to PCs of how far it collected: handed back as files, or left beside what was collected. */
export function createDeskReceipts({ ledger, keys, office, clock }: Ports) {
  const { state } = ledger;
  const contentFor = (device: string): Buffer => {
    const receipts = learnersOf(state, device).map(({ details, witness, collectedAt }) => ({
      office,
      device,
      learner: details.id,
      at: collectedAt,
      journals: witness.journals,
    }));
    return writeReceipts(receipts, (bytes) => signAsDesk(keys, bytes));
  };
  const note = async (devices: readonly string[]): Promise<void> => {
    if (devices.length > 0)
      await ledger.commit([{ entry: { kind: "receipts-made", at: timestamp(clock.now()), devices } }]);
  };

  return {
    make: async ({ all }: Input<"desk.receipts">): Promise<Output<"desk.receipts">> => {
      const devices = all ? devicesWithLearners(state) : devicesWaiting(state);
      const files = devices.map((device) => ({
        device,
        deviceName: state.devices.get(device)?.name ?? "",
        name: receiptsName(device),
        content: contentFor(device).toString("base64"),
      }));
      await note(devices);
      return { files };
    },
    /** Undefined where nothing came from a folder or no receipt is due; false where one could not be left. */
    leave: async (collected: readonly Collected[]): Promise<boolean | undefined> => {
      const due = new Set(devicesWaiting(state));
      const folders = new Map(
        collected.flatMap(({ device, source: { folder } }) =>
          device !== undefined && folder !== undefined && due.has(device) ? [[device, folder] as const] : [],
        ),
      );
      const left: string[] = [];
      for (const [device, folder] of folders) {
        if (await leaveFile(folder, receiptsName(device), contentFor(device))) left.push(device);
      }
      await note(left);
      return folders.size === 0 ? undefined : left.length === folders.size;
    },
  };
}

/** PCs of which something was collected since their last receipt. */
export function devicesWaiting({ learners }: DeskState): string[] {
  return [...new Set([...learners.values()].flatMap((each) => (each.needsReceipt ? [each.device] : [])))];
}

function devicesWithLearners({ learners }: DeskState): string[] {
  return [...new Set([...learners.values()].map(({ device }) => device))];
}

function learnersOf({ learners }: DeskState, device: string) {
  return [...learners.values()].filter((learner) => learner.device === device);
}

/** Whole or not at all, as PCs look for it at any time. */
async function leaveFile(folder: string, name: string, content: Buffer): Promise<boolean> {
  const temporary = join(folder, `.${randomUUID()}.new`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, join(folder, name));
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}
