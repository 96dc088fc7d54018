import { join } from "node:path";
import type { credentialsContract } from "../../contract/credentials-contract.ts";
import type { deskContract } from "../../contract/desk-contract.ts";
import type { deskCollectContract } from "../../contract/desk-collect-contract.ts";
import type { deskExportsContract } from "../../contract/desk-exports-contract.ts";
import type { deskPeopleContract } from "../../contract/desk-people-contract.ts";
import type { Handlers, Input } from "../../contract/contract.ts";
import type { Clock } from "../clock.ts";
import { type EnrolDesk, issueCertificates, makeIssuerCard } from "../credentials/desk-certificates.ts";
import type { Disk } from "../disk/disk.ts";
import {
  acceptDevices,
  acceptRefused,
  collectFiles,
  collectFolder,
  dismissDevice,
  listDevices,
  progressOf,
  watchOutcome,
} from "./collect/collect-handlers.ts";
import { fillNewDesk } from "./new-desk.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { removePerson, summary } from "./people/people-handlers.ts";
import { readLog } from "./reading/read-log.ts";
import { createVault } from "./vault/vault.ts";

type DeskMethod =
  | keyof typeof deskContract
  | keyof typeof deskCollectContract
  | keyof typeof deskPeopleContract
  | keyof typeof deskExportsContract
  | Extract<keyof typeof credentialsContract, `desk.${string}`>;

type Ports = {
  readonly disk: Disk;
  readonly folder: string;
  readonly clock: Clock;
  readonly cost?: number | undefined;
  /** Hears of the desk's key when it begins to sign certificates. */
  readonly enrol?: EnrolDesk;
};

/** The supervisor's desk of this PC, in `desk/` of the data folder. Locked, it answers nothing but how to open it. */
export function createDesk({ disk, folder: dataFolder, clock, cost, enrol = async () => undefined }: Ports) {
  const folder = join(dataFolder, "desk");
  const ports = { disk, folder, clock };
  let opening: Promise<OpenDesk> | undefined;
  let open: OpenDesk | undefined;

  const vault = createVault({
    ...ports,
    cost,
    onCreate: (key, officeName) => fillNewDesk(ports, key, officeName),
    onLock: async () => {
      const closing = await opening?.catch(() => undefined);
      [opening, open] = [undefined, undefined];
      await closing?.close();
    },
    isBusy: () => open?.collector.isRunning() ?? false,
  });
  const opened = (): Promise<OpenDesk> => {
    const key = vault.key();
    opening ??= openDesk({ ...ports, key, rename: vault.rename }).then((desk) => (open = desk));
    opening.catch(() => (opening = undefined));
    return opening;
  };
  /** What is asked again and again without anybody there does not keep the desk open. */
  const polled =
    <In, Out>(action: (desk: OpenDesk, input: In) => Promise<Out> | Out) =>
    async (input: In): Promise<Out> =>
      action(await opened(), input);
  const asked =
    <In, Out>(action: (desk: OpenDesk, input: In) => Promise<Out> | Out) =>
    async (input: In): Promise<Out> => {
      vault.key();
      vault.touch();
      return action(await opened(), input);
    };

  const handlers: Pick<Handlers<unknown>, DeskMethod> = {
    "desk.state": vault.state,
    "desk.create": vault.create,
    "desk.unlock": vault.unlock,
    "desk.recover": vault.recover,
    "desk.changePassphrase": asked((_, input: Input<"desk.changePassphrase">) =>
      vault.changePassphrase(input),
    ),
    "desk.renewRecovery": asked((_, input: Input<"desk.renewRecovery">) => vault.renewRecovery(input)),
    "desk.lock": async () => {
      await vault.lock();
      return vault.state();
    },
    "desk.touch": async () => {
      vault.touch();
      return vault.state();
    },
    "desk.office.load": asked(({ office }) => office.load()),
    "desk.office.save": asked(({ office }, input: Input<"desk.office.save">) => office.save(input)),
    "desk.office.file": asked(({ office }) => office.make()),
    "desk.collect": asked(collectFiles),
    "desk.collectFolder": asked(collectFolder),
    "desk.collectProgress": polled(progressOf),
    "desk.collectCancel": asked((desk) => {
      desk.collector.cancel();
      return progressOf(desk);
    }),
    "desk.watch": asked(async (desk, { path }: Input<"desk.watch">) => {
      await desk.watch.set(path);
      return progressOf(desk);
    }),
    "desk.watchOutcome": polled(watchOutcome),
    "desk.refused.accept": asked(acceptRefused),
    "desk.devices": asked(listDevices),
    "desk.devices.accept": asked(acceptDevices),
    "desk.devices.dismiss": asked(dismissDevice),
    "desk.receipts": asked(({ receipts, inTurn }, input: Input<"desk.receipts">) =>
      inTurn(() => receipts.make(input)),
    ),
    "desk.records": asked(({ rows }, input: Input<"desk.records">) => rows.records(input)),
    "desk.responses": asked(({ rows }, input: Input<"desk.responses">) => rows.responses(input)),
    "desk.people": asked(({ people }) => people.people()),
    "desk.people.matches": asked(({ people }) => people.matches()),
    "desk.people.link": asked(({ people }, input: Input<"desk.people.link">) => people.link(input)),
    "desk.people.unlink": asked(({ people }, input: Input<"desk.people.unlink">) => people.unlink(input)),
    "desk.people.remove": asked(removePerson),
    "desk.summary": asked(summary),
    "desk.certificates.issue": asked((desk, input: Input<"desk.certificates.issue">) =>
      issueCertificates(desk, input, enrol),
    ),
    "desk.badges": asked(async (desk, input: Input<"desk.badges">) => {
      // Reading JSON-LD is much code, and seldom wanted.
      const { makeBadges } = await import("../credentials/make-badges.ts");
      return makeBadges(desk, input);
    }),
    "desk.issuerCard": asked((desk) => makeIssuerCard(desk, enrol)),
    "desk.presets.load": asked(({ presets }) => presets.load()),
    "desk.presets.save": asked(({ presets }, input: Input<"desk.presets.save">) => presets.save(input)),
    "desk.log": asked(({ ledger }, input: Input<"desk.log">) => readLog(ledger, input)),
  };
  return { handlers, close: vault.lock };
}
