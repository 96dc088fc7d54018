import type { Input, Output } from "../../../contract/contract.ts";
import { type Clock, timestamp } from "../../clock.ts";
import type { Disk } from "../../disk/disk.ts";
import { createTurn } from "../../in-turn.ts";
import { createTries } from "../../learners/tries.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { makeKey } from "../store/sealing.ts";
import { createHeldKey } from "./held-key.ts";
import { type FileToSave, readRecoveryFile, writeRecoveryFile } from "./recovery-file.ts";
import { readVault, type VaultFile, writeVault } from "./vault-file.ts";
import { unwrapByPassphrase, unwrapByRecovery, wrapByPassphrase, wrapByRecovery } from "./wrapped-key.ts";

type Ports = {
  readonly disk: Disk;
  /** The desk's folder. */
  readonly folder: string;
  readonly clock: Clock;
  /** Fills the folder of a new desk, before it counts as one. */
  readonly onCreate: (key: Buffer, officeName: string) => Promise<void>;
  readonly onLock: () => Promise<void>;
  readonly isBusy: () => boolean;
  /** scrypt's N, for what is wrapped from now on. */
  readonly cost?: number | undefined;
};

/** The key of the desk, behind its passphrase and its recovery file: made, opened, locked and changed in turn. */
export function createVault({ disk, folder, clock, onCreate, onLock, isBusy, cost }: Ports) {
  const turn = createTurn();
  const tries = createTries(clock.monotonic);
  const held = createHeldKey({ clock, turn, onLock, isBusy });
  const now = () => timestamp(clock.now());

  const state = async (): Promise<Output<"desk.state">> => {
    const vault = await readVault(disk, folder);
    if (vault === undefined) return { exists: false, isLocked: true };
    const { officeName } = vault;
    if (!held.isOpen()) return { exists: true, isLocked: true, officeName };
    return { exists: true, isLocked: false, officeName, locksInMs: held.leftMs() };
  };
  const stored = async (): Promise<VaultFile> => {
    const vault = await readVault(disk, folder);
    if (vault === undefined) throw new ServiceFailure("not-found", "this PC has no desk yet");
    return vault;
  };
  /** Changes the stored vault and keeps what does not change. */
  const store = async (change: Partial<VaultFile>): Promise<void> =>
    writeVault(disk, folder, { ...(await stored()), ...change });
  /** Guessing becomes slow; nobody guesses twice at the same time. */
  const unwrap = async (passphrase: string): Promise<Buffer> => {
    const vault = await stored();
    tries.admit("desk");
    const key = await unwrapByPassphrase(vault.byPassphrase, passphrase);
    tries.note("desk", key !== undefined);
    if (key === undefined) throw new ServiceFailure("wrong-passphrase");
    return key;
  };

  const create = async (input: Input<"desk.create">): Promise<Output<"desk.create">> => {
    const { passphrase, officeName } = input;
    if ((await readVault(disk, folder)) !== undefined)
      throw new ServiceFailure("failed", "this PC has a desk already");
    const key = makeKey();
    const { secret, wrapped } = wrapByRecovery(key);
    const byPassphrase = await wrapByPassphrase(key, passphrase, cost);
    await onCreate(key, officeName);
    const vault: VaultFile = { pandu: "desk", format: 1, officeName, byPassphrase, byRecovery: wrapped };
    await writeVault(disk, folder, vault);
    await held.hold(key);
    return { state: await state(), recovery: writeRecoveryFile(officeName, now(), secret) };
  };
  const unlock = async ({ passphrase }: Input<"desk.unlock">): Promise<Output<"desk.state">> => {
    await held.hold(await unwrap(passphrase));
    return state();
  };
  const recover = async (input: Input<"desk.recover">): Promise<Output<"desk.state">> => {
    const key = unwrapByRecovery((await stored()).byRecovery, readRecoveryFile(input.content));
    if (key === undefined)
      throw new ServiceFailure("wrong-passphrase", "this recovery file does not open this desk");
    await store({ byPassphrase: await wrapByPassphrase(key, input.newPassphrase, cost) });
    tries.note("desk", true);
    await held.hold(key);
    return state();
  };
  const changePassphrase = async (input: Input<"desk.changePassphrase">): Promise<Output<"desk.state">> => {
    const key = await unwrap(input.passphrase);
    await store({ byPassphrase: await wrapByPassphrase(key, input.newPassphrase, cost) });
    key.fill(0);
    return state();
  };
  /** The recovery file that was made before opens the desk no more. */
  const renewRecovery = async ({ passphrase }: Input<"desk.renewRecovery">): Promise<FileToSave> => {
    const key = await unwrap(passphrase);
    const { secret, wrapped } = wrapByRecovery(key);
    await store({ byRecovery: wrapped });
    key.fill(0);
    return writeRecoveryFile((await stored()).officeName, now(), secret);
  };

  return {
    state,
    create: (input: Input<"desk.create">) => turn(() => create(input)),
    unlock: (input: Input<"desk.unlock">) => turn(() => unlock(input)),
    recover: (input: Input<"desk.recover">) => turn(() => recover(input)),
    changePassphrase: (input: Input<"desk.changePassphrase">) => turn(() => changePassphrase(input)),
    renewRecovery: (input: Input<"desk.renewRecovery">) => turn(() => renewRecovery(input)),
    rename: (officeName: string) => turn(() => store({ officeName })),
    key: held.key,
    lock: held.lock,
    touch: held.touch,
  };
}
