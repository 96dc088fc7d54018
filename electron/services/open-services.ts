import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { Handlers } from "../contract/contract.ts";
import { createBackups } from "./backup/backup.ts";
import { createDrop, type DropTiming, usualTiming } from "./bundles/drop.ts";
import { createKeptRecords } from "./bundles/kept-records.ts";
import { createRecords } from "./bundles/records.ts";
import { type Clock, systemClock } from "./clock.ts";
import { lockFolder } from "./data-folder/lock.ts";
import { claimVersion, isNewerData } from "./data-folder/version.ts";
import { createIssuers } from "./credentials/issuers.ts";
import { createDesk } from "./desk/desk.ts";
import type { Disk } from "./disk/disk.ts";
import { makeLastingFolder } from "./disk/lasting.ts";
import { nodeDisk, sharedDisk } from "./disk/node-disk.ts";
import { createHandlers, type Host, refuseNewerData } from "./handlers.ts";
import { createJournals } from "./journal/journals.ts";
import { loadDeviceKey } from "./keys/device-key.ts";
import type { KeyStore } from "./keys/key-store.ts";
import { createLearners } from "./learners/learners.ts";
import { readTombstones } from "./learners/tombstones.ts";
import { createOffice } from "./office/office.ts";
import { createSettings } from "./settings/settings.ts";
import { createTrust } from "./trust/trust.ts";

/** A host, and what a test puts in the place of the real disks, clocks and waits. */
export type ServiceOptions<Caller> = Host<Caller> & {
  readonly disk?: Disk;
  /** On which shared folders lie. */
  readonly shared?: Disk;
  /** Where the device's key is sealed; a host has one where the data folder is this user's own. */
  readonly keyStore?: KeyStore | undefined;
  readonly clock?: Clock;
  readonly dropTiming?: DropTiming;
  /** scrypt's N for the desk's passphrase. */
  readonly passphraseCost?: number;
};

/** The services of one data folder; `close` writes what waits and lets go of the folder. */
export type OpenServices<Caller> = {
  readonly handlers: Handlers<Caller>;
  readonly close: () => Promise<void>;
};

/** Opens the data folder and everything in it. Rejects with one sentence when another process has it. */
export async function openServices<Caller>(options: ServiceOptions<Caller>): Promise<OpenServices<Caller>> {
  const { dataFolder: folder, disk = nodeDisk } = options;
  const boot = randomUUID();
  const newer = { handlers: refuseNewerData(options, boot), close: async () => undefined };
  if (await isNewerData(disk, folder)) return newer;
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    // Another process may have been quicker to bring the data to a newer format.
    if (await isNewerData(disk, folder)) return { ...newer, close: unlock };
    return await compose(options, boot, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function compose<Caller>(
  options: ServiceOptions<Caller>,
  boot: string,
  unlock: () => Promise<void>,
): Promise<OpenServices<Caller>> {
  const { dataFolder: folder, disk = nodeDisk, clock = systemClock, version } = options;
  await makeLastingFolder(disk, folder);
  await claimVersion(disk, folder, version);
  const key = await loadDeviceKey(disk, folder, options.keyStore);
  const learners = createLearners({ disk, folder, clock });
  await learners.finishRemovals();
  const journals = createJournals({ disk, device: key.device, boot, folderOf: learners.folderOf, clock });
  const removedHere = async () => new Set((await readTombstones(disk, folder)).map(({ learner }) => learner));
  const backups = createBackups({ key, learners, journals, clock, removedHere });
  const settings = createSettings(disk, folder);
  const trust = createTrust({ disk, folder, clock });
  const office = createOffice({ disk, folder, clock, publicKey: key.publicKey });
  const kept = createKeptRecords(disk, learners.folderOf);
  const recordPorts = { key, appVersion: version, learners, journals, office, kept, clock };
  const { shared = sharedDisk, dropTiming: timing = usualTiming } = options;
  const drop = createDrop({ ...recordPorts, shared, timing });
  const records = createRecords({ ...recordPorts, problem: drop.problem });
  const issuers = createIssuers({ disk, folder, clock, office });
  const desk = createDesk({ disk, folder, clock, cost: options.passphraseCost, enrol: issuers.enrolDesk });
  const parts = {
    disk,
    key,
    learners,
    journals,
    backups,
    settings,
    trust,
    office,
    records,
    drop,
    issuers,
    desk,
  };
  const handlers = createHandlers(options, boot, parts);
  const close = async () => {
    await desk.close();
    await drop.close();
    await journals.close();
    await unlock();
  };
  return { handlers, close };
}
