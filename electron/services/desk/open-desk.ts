import { join } from "node:path";
import { z } from "zod";
import { exportSettingsSchema } from "../../contract/desk-exports-contract.ts";
import { type Clock, timestamp } from "../clock.ts";
import type { Disk } from "../disk/disk.ts";
import { createTurn, type InTurn } from "../in-turn.ts";
import { ServiceFailure } from "../service-failure.ts";
import { createArchive } from "./collect/archive.ts";
import { createCollector } from "./collect/collector.ts";
import { createDeskReceipts } from "./collect/desk-receipts.ts";
import { createWatch } from "./collect/watch.ts";
import { openLedger } from "./ledger/ledger.ts";
import { createDeskOffice, storedOfficeSchema } from "./office/desk-office.ts";
import { createDeskPeople } from "./people/desk-people.ts";
import { finishRemoval } from "./people/remove-people.ts";
import { createDeskPresets } from "./presets/desk-presets.ts";
import { createRowReader } from "./reading/read-rows.ts";
import { sealedFile } from "./store/sealed-file.ts";
import { deskKeysSchema } from "./vault/desk-keys.ts";

type Ports = {
  readonly disk: Disk;
  /** The desk's folder. */
  readonly folder: string;
  readonly key: Buffer;
  readonly clock: Clock;
  readonly rename: (officeName: string) => Promise<void>;
};

const watchSchema = z.strictObject({ path: z.string().optional() });

/** Everything of a desk that needs its key. */
export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;

/** Opens the desk's stores, and finishes what a crash broke off. */
export async function openDesk({ disk, folder, key, clock, rename }: Ports) {
  const keys = await sealedFile(disk, folder, key, "keys", deskKeysSchema).read();
  if (keys === undefined) throw new ServiceFailure("damaged-file", `${folder}: the desk's keys are missing`);
  const file = sealedFile(disk, folder, key, "office", storedOfficeSchema);
  const watchFile = sealedFile(disk, folder, key, "watch", watchSchema);
  const ledger = await openLedger(disk, folder, key);
  const archive = createArchive(disk, join(folder, "archive"), key);
  const office = createDeskOffice({ file, keys, clock, rename, note: (entry) => ledger.commit([{ entry }]) });
  const { id, keepMonths } = await office.stored();
  const receipts = createDeskReceipts({ ledger, keys, office: id, clock });
  const collector = createCollector({ ledger, archive, keys, clock, leaveReceipts: receipts.leave });
  const turn = createTurn();
  let isClosing = false;
  /** What brings or takes away rows waits for what did so before. */
  const inTurn: InTurn = (action) =>
    turn(() => {
      if (isClosing) throw new ServiceFailure("locked", "the desk was locked");
      return action();
    });
  const watch = createWatch({
    clock,
    collect: (sources, onCollected) => inTurn(() => collector.collect(sources, onCollected)),
  });
  const stores = { ledger, archive, clock };

  await finishRemoval(stores);
  await clearArchive(stores, keepMonths);
  const { path } = (await watchFile.read()) ?? {};
  if (path !== undefined) watch.start(path);
  return {
    ...stores,
    keys,
    office,
    receipts,
    collector,
    inTurn,
    watch: {
      watched: watch.watched,
      outcome: watch.outcome,
      set: async (chosen: string | undefined): Promise<void> => {
        await watchFile.write(chosen === undefined ? {} : { path: chosen });
        if (chosen === undefined) watch.stop();
        else watch.start(chosen);
      },
    },
    people: createDeskPeople({ ledger, roster: async () => (await office.stored()).people, clock }),
    rows: createRowReader(ledger),
    presets: createDeskPresets(sealedFile(disk, folder, key, "presets", exportSettingsSchema)),
    /** A running collection ends after the file at hand. */
    close: async (): Promise<void> => {
      isClosing = true;
      watch.stop();
      collector.cancel();
      await turn(ledger.close);
    },
  };
}

/** Collected files whose time of keeping has ended go. */
async function clearArchive(
  { ledger, archive, clock }: Pick<OpenDesk, "ledger" | "archive" | "clock">,
  keepMonths: number,
): Promise<void> {
  const oldest = new Date(clock.now());
  oldest.setUTCDate(1);
  oldest.setUTCMonth(oldest.getUTCMonth() - keepMonths);
  const archives = await archive.clearBefore(oldest.toISOString().slice(0, 7));
  if (archives.length > 0)
    await ledger.commit([{ entry: { kind: "archive-cleared", at: timestamp(clock.now()), archives } }]);
}
