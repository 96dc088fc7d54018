import { isLeavingKind } from "../../renderer/domain/records/leaving-events.ts";
import type { Handlers, Output } from "../contract/contract.ts";
import { methods } from "../contract/methods.ts";
import type { createBackups } from "./backup/backup.ts";
import type { createDrop } from "./bundles/drop.ts";
import type { createRecords } from "./bundles/records.ts";
import { recordsHandlers } from "./bundles/records-handlers.ts";
import type { createIssuers } from "./credentials/issuers.ts";
import type { createDesk } from "./desk/desk.ts";
import type { Disk } from "./disk/disk.ts";
import { createTurn } from "./in-turn.ts";
import type { Journals } from "./journal/journals.ts";
import type { DeviceKey } from "./keys/device-key.ts";
import type { Learners } from "./learners/learners.ts";
import type { Office } from "./office/office.ts";
import { ServiceFailure } from "./service-failure.ts";
import type { createSettings } from "./settings/settings.ts";
import type { createTrust } from "./trust/trust.ts";

/** What a host says about itself and does for the services. */
export type Host<Caller> = {
  readonly dataFolder: string;
  readonly version: string;
  readonly host: "electron" | "browser";
  readonly refusedRequests: () => number;
  /** Asks where to save and saves; null when called off. Left out where the host has no dialogs. */
  readonly saveFile?: (name: string, bytes: Uint8Array, caller: Caller) => Promise<string | null>;
  readonly savePdf?: (name: string, isLandscape: boolean, caller: Caller) => Promise<string | null>;
};

type Parts = {
  readonly disk: Disk;
  readonly key: DeviceKey;
  readonly learners: Learners;
  readonly journals: Journals;
  readonly backups: ReturnType<typeof createBackups>;
  readonly settings: ReturnType<typeof createSettings>;
  readonly trust: ReturnType<typeof createTrust>;
  readonly office: Office;
  readonly records: ReturnType<typeof createRecords>;
  readonly drop: ReturnType<typeof createDrop>;
  readonly issuers: ReturnType<typeof createIssuers>;
  readonly desk: ReturnType<typeof createDesk>;
};

/** Below this many free bytes the learner is told, long before a journal could not be written. */
const lowDisk = 200 * 1024 * 1024;

/** Puts the services behind the contract: one handler a method. */
export function createHandlers<Caller>(host: Host<Caller>, boot: string, parts: Parts): Handlers<Caller> {
  const { disk, key, learners, journals, backups, settings, trust, issuers } = parts;
  return {
    "app.info": () => inform(host, boot, disk, key.device),
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
    "learners.remove": async ({ id }) => {
      await learners.remove(id, () => journals.forget(id));
      return {};
    },
    ...journalHandlers(parts),
    "backup.create": backups.create,
    "backup.inspect": backups.inspect,
    "backup.restore": backups.restore,
    "trust.load": trust.load,
    "trust.inspect": trust.inspect,
    "trust.import": async (input) => {
      await learners.open(input.learner);
      return trust.take(input);
    },
    "trust.remove": async () => {
      await trust.remove();
      return {};
    },
    ...recordsHandlers(parts),
    ...parts.desk.handlers,
    "credentials.check": issuers.check,
    "issuers.list": issuers.list,
    "issuers.inspect": issuers.inspect,
    "issuers.add": async (input) => {
      await learners.open(input.learner);
      return issuers.add(input);
    },
    "issuers.remove": issuers.remove,
    "files.save": async ({ name, content }, caller) =>
      saved(await host.saveFile?.(name, Buffer.from(content, "base64"), caller)),
    "print.pdf": async ({ name, landscape }, caller) => saved(await host.savePdf?.(name, landscape, caller)),
  };
}

/** A newer Pandu wrote the data: the app may say so, and nothing else is read or changed. */
export function refuseNewerData<Caller>(host: Host<Caller>, boot: string): Handlers<Caller> {
  const refuse = () => {
    throw new ServiceFailure("newer-data", "a newer Pandu wrote this data; update Pandu to open it");
  };
  return {
    ...(Object.fromEntries(methods.map((method) => [method, refuse])) as unknown as Handlers<Caller>),
    "app.info": () => ({ ...describe(host, boot), device: "unknown", data: "newer", isDiskLow: false }),
  };
}

/** Nobody reads or writes a journal behind a passphrase that was not given; calls are let in as they came. */
function journalHandlers({ learners, journals, drop }: Parts) {
  const turn = createTurn();
  const admit = (learner: string) => turn(() => learners.open(learner));
  return {
    "journal.open": async (input) => {
      const opened = await admit(input.learner).then(() => journals.open(input));
      drop.resume(input.learner);
      return opened;
    },
    "journal.read": (input) => admit(input.learner).then(() => journals.read(input)),
    "journal.append": async (input) => {
      const end = await admit(input.learner).then(() => journals.append(input));
      if (input.events.some(isLeavingKind)) drop.note(input.learner);
      return end;
    },
  } satisfies Partial<Handlers<never>>;
}

async function inform<Caller>(
  host: Host<Caller>,
  boot: string,
  disk: Disk,
  device: string,
): Promise<Output<"app.info">> {
  const freeBytes = await disk.freeBytes(host.dataFolder);
  const isDiskLow = freeBytes !== undefined && freeBytes < lowDisk;
  return {
    ...describe(host, boot),
    device,
    data: "ready",
    isDiskLow,
    ...(freeBytes === undefined ? {} : { freeBytes }),
  };
}

function describe<Caller>(
  { version, host, dataFolder, refusedRequests, savePdf }: Host<Caller>,
  boot: string,
) {
  return {
    version,
    host,
    dataFolder,
    boot,
    refusedRequests: refusedRequests(),
    canSavePdf: savePdf !== undefined,
  };
}

function saved(path: string | null | undefined): { savedAs: string } {
  if (path === undefined) throw new ServiceFailure("unsupported", "this edition has no dialog to save with");
  if (path === null) throw new ServiceFailure("cancelled");
  return { savedAs: path };
}
