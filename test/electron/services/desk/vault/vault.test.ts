import { describe, expect, test, vi } from "vitest";
import { createVault } from "../../../../../electron/services/desk/vault/vault.ts";
import { aDisk } from "../store/a-log.ts";

const [passphrase, newPassphrase] = ["rice and fish", "mango and lime"];

/** A vault on a disk in memory, on a clock that stands still. */
async function aVault(disk?: Awaited<ReturnType<typeof aDisk>>, isBusy = () => false) {
  const time = { now: Date.parse("2026-11-28T02:00:00Z"), monotonic: 0 };
  const clock = { now: () => time.now, monotonic: () => time.monotonic };
  const ends = vi.fn(async () => undefined);
  const fills = vi.fn(async () => undefined);
  const on = disk ?? (await aDisk());
  const vault = createVault({
    disk: on,
    folder: "/desk",
    clock,
    onCreate: fills,
    onLock: ends,
    isBusy,
    cost: 2 ** 14,
  });
  return { vault, time, ends, fills, disk: on };
}

async function aDesk() {
  const made = await aVault();
  const { recovery } = await made.vault.create({ passphrase, officeName: "Registry" });
  return { ...made, recovery };
}

describe("the desk's vault", () => {
  test("is none until the desk is made, and is open then", async () => {
    const { vault, fills } = await aVault();
    expect(await vault.state()).toEqual({ exists: false, isLocked: true });
    expect(() => vault.key()).toThrow("locked");
    const { state } = await vault.create({ passphrase, officeName: "Registry" });
    expect(state).toEqual({ exists: true, isLocked: false, officeName: "Registry", locksInMs: 600_000 });
    expect(fills).toHaveBeenCalledWith(vault.key(), "Registry");
    await expect(vault.create({ passphrase, officeName: "Other" })).rejects.toThrow("a desk already");
  });

  test("is no desk when it could not be filled", async () => {
    const { vault, fills } = await aVault();
    fills.mockRejectedValueOnce(new Error("ENOSPC"));
    await expect(vault.create({ passphrase, officeName: "Registry" })).rejects.toThrow("ENOSPC");
    expect(await vault.state()).toMatchObject({ exists: false });
  });

  test("drops the key when it is locked, after what works with it has ended", async () => {
    const { vault, ends } = await aDesk();
    const key = vault.key();
    ends.mockImplementationOnce(async () => {
      expect(key.every((byte) => byte === 0)).toBe(false);
      return undefined;
    });
    await vault.lock();
    expect(ends).toHaveBeenCalledOnce();
    expect(key.every((byte) => byte === 0)).toBe(true);
    expect(() => vault.key()).toThrow("locked");
    expect(await vault.state()).toEqual({ exists: true, isLocked: true, officeName: "Registry" });
  });

  test("has the same key after it was opened with the passphrase, in another process too", async () => {
    const { vault, disk } = await aDesk();
    const key = Buffer.from(vault.key());
    await vault.lock();
    const again = await aVault(disk);
    expect(await again.vault.unlock({ passphrase })).toMatchObject({ isLocked: false });
    expect(again.vault.key()).toEqual(key);
  });

  test("slows down guessing, even of those who guess at the same time", async () => {
    const { vault, time } = await aDesk();
    await vault.lock();
    const guesses = Array.from({ length: 5 }, () => vault.unlock({ passphrase: "a wrong one" }));
    const codes = (await Promise.allSettled(guesses)).map(
      (guess) => guess.status === "rejected" && guess.reason.code,
    );
    expect(codes).toEqual([...Array(3).fill("wrong-passphrase"), ...Array(2).fill("too-many-tries")]);
    await expect(vault.unlock({ passphrase })).rejects.toMatchObject({ code: "too-many-tries", at: "2 s" });
    time.monotonic += 2000;
    expect(await vault.unlock({ passphrase })).toMatchObject({ isLocked: false });
  });

  test("opens with the recovery file, under a new passphrase", async () => {
    const { vault, recovery } = await aDesk();
    const key = Buffer.from(vault.key());
    await vault.lock();
    await vault.recover({ content: recovery.content, newPassphrase });
    expect(vault.key()).toEqual(key);
    await vault.lock();
    await expect(vault.unlock({ passphrase })).rejects.toMatchObject({ code: "wrong-passphrase" });
    expect(await vault.unlock({ passphrase: newPassphrase })).toMatchObject({ isLocked: false });
  });

  test("does not open with a recovery file of another desk, nor with one that was renewed", async () => {
    const { vault, recovery } = await aDesk();
    const other = await aDesk();
    const refused = { code: "wrong-passphrase" };
    const recover = (content: string) => vault.recover({ content, newPassphrase });
    await expect(recover(other.recovery.content)).rejects.toMatchObject(refused);
    const renewed = await vault.renewRecovery({ passphrase });
    await vault.lock();
    await expect(recover(recovery.content)).rejects.toMatchObject(refused);
    expect(await recover(renewed.content)).toMatchObject({ isLocked: false });
  });

  test("changes its passphrase for who knows it", async () => {
    const { vault } = await aDesk();
    const change = (known: string) => vault.changePassphrase({ passphrase: known, newPassphrase });
    await expect(change("a wrong one")).rejects.toMatchObject({ code: "wrong-passphrase" });
    expect(await change(passphrase)).toMatchObject({ isLocked: false });
    await vault.lock();
    expect(await vault.unlock({ passphrase: newPassphrase })).toMatchObject({ isLocked: false });
  });

  test("locks itself when the time is up, though no timer said so", async () => {
    const { vault, time, ends } = await aDesk();
    time.now += 599_000;
    vault.key();
    vault.touch();
    time.now += 600_000;
    vault.touch();
    expect(await vault.state()).toMatchObject({ isLocked: true });
    expect(() => vault.key()).toThrow("locked");
    await vault.lock();
    expect(ends).toHaveBeenCalled();
  });

  test("waits with locking itself until what runs has ended", async () => {
    let isBusy = true;
    const { vault, time } = await aVault(undefined, () => isBusy);
    await vault.create({ passphrase, officeName: "Registry" });
    time.now += 3_600_000;
    expect(vault.key()).toHaveLength(32);
    isBusy = false;
    expect(() => vault.key()).toThrow("locked");
  });

  test("that is damaged is never taken for no desk", async () => {
    const { vault, disk } = await aDesk();
    const file = await disk.open("/desk/vault.json", "empty");
    await file.write(Buffer.from("{"));
    await expect(vault.state()).rejects.toMatchObject({ code: "damaged-file" });
    await expect(vault.create({ passphrase, officeName: "x" })).rejects.toMatchObject({
      code: "damaged-file",
    });
  });

  test("keeps its new name", async () => {
    const { vault } = await aDesk();
    await vault.rename("Archives");
    expect(await vault.state()).toMatchObject({ officeName: "Archives" });
  });
});
