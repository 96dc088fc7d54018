import { openDesk } from "../../../../electron/services/desk/open-desk.ts";
import { fillNewDesk } from "../../../../electron/services/desk/new-desk.ts";
import type { Output } from "../../../../electron/contract/contract.ts";
import {
  acceptDevices,
  collectFiles,
  listDevices,
} from "../../../../electron/services/desk/collect/collect-handlers.ts";
import type { Disk } from "../../../../electron/services/disk/disk.ts";
import { unpackRows } from "../../../../renderer/domain/desk/packed-rows.ts";
import { createSimulatedDisk, type SimulatedDisk } from "../disk/simulated-disk.ts";

export const key = Buffer.alloc(32, 9);
export const folder = "/data/desk";

/** A clock that stands at a time, and can be set. */
export function aClock(at = "2026-11-28T02:00:00Z") {
  const time = { now: Date.parse(at), monotonic: 0 };
  return { time, now: () => time.now, monotonic: () => time.monotonic };
}

/** An open desk on a disk in memory; its passphrase plays no part. Given the disk of one before, it is the same desk. */
export async function aDesk({ disk = createSimulatedDisk() as Disk, clock = aClock(), isNew = true } = {}) {
  const ports = { disk, folder, clock };
  if (isNew) {
    await disk.makeFolder("/data");
    await disk.syncFolder("/");
    await fillNewDesk(ports, key, "Registry");
  }
  const desk = await openDesk({ ...ports, key: Buffer.from(key), rename: async () => undefined });
  return { desk, disk: disk as SimulatedDisk, clock, ...actions(desk) };
}

export type ADesk = Awaited<ReturnType<typeof aDesk>>;

function actions(desk: Awaited<ReturnType<typeof openDesk>>) {
  const collect = (...files: readonly Uint8Array[]) =>
    collectFiles(desk, {
      files: files.map((bytes, at) => ({ name: `file-${at + 1}`, content: base64(bytes) })),
    });
  const acceptAll = () => {
    const waiting = listDevices(desk).devices.filter(({ state }) => state === "new");
    return acceptDevices(desk, {
      devices: waiting.map(({ device }) => ({ device, name: `Room of ${device}` })),
    });
  };
  /** Collects files of PCs that are accepted for it. */
  const take = async (...files: readonly Uint8Array[]) => {
    const first = await collect(...files);
    return first.counts.waiting > 0 ? acceptAll() : first;
  };
  const rows = async () => {
    const page = await desk.rows.records({ after: 0, limit: 50_000 });
    return { records: unpackRows(page.records), status: unpackRows(page.status) };
  };
  const responses = async (course?: string) => {
    const wanted = course === undefined ? {} : { course };
    return unpackRows((await desk.rows.responses({ after: 0, limit: 50_000, ...wanted })).responses);
  };
  return { collect, acceptAll, take, rows, responses };
}

/** The states of all learners of a collection, by file. */
export function statesOf({ files }: Output<"desk.collect">): string[][] {
  return files.map(({ state, refusal, learners }) =>
    state === "judged"
      ? learners.map((each) =>
          each.refusal === undefined ? each.state : `${each.state}: ${each.refusal.reason}`,
        )
      : [refusal === undefined ? state : `${state}: ${refusal.reason}`],
  );
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
