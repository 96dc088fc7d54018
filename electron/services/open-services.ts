import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { Handlers, Output } from "../contract/contract.ts";
import { methods } from "../contract/methods.ts";
import { createBackups } from "./backup/backup.ts";
import { lockFolder } from "./data-folder/lock.ts";
import { claimVersion } from "./data-folder/version.ts";
import { nodeDisk } from "./disk/node-disk.ts";
import type { Disk } from "./disk/disk.ts";
import { createJournals } from "./journal/journals.ts";
import { loadDeviceKey } from "./keys/device-key.ts";
import { createLearners } from "./learners/learners.ts";
import { ServiceFailure } from "./service-failure.ts";
import { createSettings } from "./settings/settings.ts";
import { timestamp as systemTimestamp } from "./timestamp.ts";

export type ServiceOptions<Caller> = {
  readonly dataFolder: string;
  readonly version: string;
  readonly host: "electron" | "browser";
  readonly refusedRequests: () => number;
  /** Asks where to save and saves; null when called off. Left out where the host has no dialogs. */
  readonly saveFile?: (name: string, bytes: Uint8Array, caller: Caller) => Promise<string | null>;
  readonly savePdf?: (name: string, isLandscape: boolean, caller: Caller) => Promise<string | null>;
  readonly disk?: Disk;
  readonly now?: () => number;
  readonly timestamp?: () => string;
};

export type OpenServices<Caller> = { readonly handlers: Handlers<Caller>; readonly close: () => Promise<void> };

/** Below this many free bytes the learner is told, long before a journal could not be written. */
const lowDisk = 200 * 1024 * 1024;

/** Opens the data folder and everything in it. Rejects with one sentence when another process has it. */
export async function openServices<Caller>(options: ServiceOptions<Caller>): Promise<OpenServices<Caller>> {
  const { dataFolder: folder, disk = nodeDisk, now = Date.now, timestamp = systemTimestamp } = options;
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  const boot = randomUUID();
  if ((await claimVersion(disk, folder, options.version)) === "newer") {
    return { handlers: refuseAll(options, boot), close: unlock };
  }
  const key = await loadDeviceKey(disk, folder);
  const learners = createLearners({ disk, folder, now, timestamp });
  const monotonic = () => performance.now();
  const journals = createJournals({ disk, device: key.device, boot, folderOf: learners.folderOf, timestamp, monotonic });
  const backups = createBackups({ disk, folder, key, learners, journals, timestamp });
  const settings = createSettings(disk, folder);

  const info = async (): Promise<Output<"app.info">> => {
    const freeBytes = await disk.freeBytes(folder);
    return {
      ...about(options, boot),
      device: key.device,
      data: "ready",
      isDiskLow: freeBytes !== undefined && freeBytes < lowDisk,
      ...(freeBytes === undefined ? {} : { freeBytes }),
    };
  };
  const handlers: Handlers<Caller> = {
    "app.info": info,
    "settings.load": settings.load,
    "settings.save": async (input) => {
      await settings.save(input);
      return {};
    },
    "learners.list": learners.list,
    "learners.create": learners.create,
    "learners.update": learners.update,
    "learners.unlock": learners.unlock,
    "learners.lock": learners.lock,
    "learners.protect": learners.protect,
    "learners.unprotect": learners.unprotect,
    "learners.recover": learners.recover,
    "learners.remove": async (input) => {
      await learners.open(input.id);
      await journals.release(input.id);
      return learners.remove(input);
    },
    "journal.open": async (input) => {
      await learners.open(input.learner);
      return journals.open(input);
    },
    "journal.read": async (input) => {
      await learners.open(input.learner);
      return journals.read(input);
    },
    "journal.append": async (input) => {
      await learners.open(input.learner);
      return journals.append(input);
    },
    "backup.create": backups.create,
    "backup.inspect": backups.inspect,
    "backup.restore": backups.restore,
    "files.save": async ({ name, content }, caller) =>
      saved(options.saveFile && (await options.saveFile(name, Buffer.from(content, "base64"), caller))),
    "print.pdf": async ({ name, landscape }, caller) =>
      saved(options.savePdf && (await options.savePdf(name, landscape, caller))),
  };
  const close = async () => {
    await journals.close();
    await unlock();
  };
  return { handlers, close };
}

function saved(path: string | null | undefined): { savedAs: string } {
  if (path === undefined) throw new ServiceFailure("unsupported");
  if (path === null) throw new ServiceFailure("cancelled");
  return { savedAs: path };
}

function about<Caller>({ version, host, dataFolder, refusedRequests, savePdf }: ServiceOptions<Caller>, boot: string) {
  return { version, host, dataFolder, boot, refusedRequests: refusedRequests(), canSavePdf: savePdf !== undefined };
}

/** A newer Pandu wrote the data: the app may say so, and nothing else is read or changed. */
function refuseAll<Caller>(options: ServiceOptions<Caller>, boot: string): Handlers<Caller> {
  const refuse = () => {
    throw new ServiceFailure("newer-data");
  };
  return {
    ...(Object.fromEntries(methods.map((method) => [method, refuse])) as unknown as Handlers<Caller>),
    "app.info": () => ({ ...about(options, boot), device: "unknown", data: "newer", isDiskLow: false }),
  };
}
