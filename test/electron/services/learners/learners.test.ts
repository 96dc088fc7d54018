import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { someEvents } from "../../../builders/events.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

const passphrase = "bamboo";

describe("learners", () => {
  test("are listed by when they came, and are there after a restart", async () => {
    const folder = await aDataFolder();
    let now = Date.parse("2026-01-01T00:00:00Z");
    const clock = { now: () => (now += 1000), monotonic: () => 0 };
    const first = await openedServices(folder, { clock });
    const one = await first.call("learners.create", details);
    const two = await first.call("learners.create", { ...details, name: "Aye" });
    expect(one).toMatchObject({ ...details, isProtected: false, isUnlocked: true });
    await first.close();
    const { call } = await openedServices(folder);
    expect(await call("learners.list", {})).toEqual({ learners: [one, two], unreadable: [] });
  });

  test("can be changed, by their id alone", async () => {
    const { call } = await openedServices(await aDataFolder());
    const { id, createdAt } = await call("learners.create", details);
    const changed = await call("learners.update", { ...details, id, name: "Somchai J." });
    expect(changed).toMatchObject({ id, createdAt, name: "Somchai J." });
    await expect(call("learners.update", { ...details, id: "nobody" })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("with files that cannot be read are named and stop nobody else", async () => {
    const folder = await aDataFolder();
    const { call } = await openedServices(folder);
    const good = await call("learners.create", details);
    for (const name of ["damaged", "no-profile", "of-another"]) await mkdir(join(folder, "learners", name));
    await writeFile(join(folder, "learners/damaged/profile.json"), "{");
    await writeFile(join(folder, "learners/no-profile/a.ndjson"), "");
    const profile = await readFile(join(folder, "learners", good.id, "profile.json"));
    await writeFile(join(folder, "learners/of-another/profile.json"), profile);
    await mkdir(join(folder, "learners/unfinished"));
    await writeFile(join(folder, "learners/.DS_Store"), "");
    const { learners, unreadable } = await call("learners.list", {});
    expect(learners).toEqual([good]);
    expect(unreadable.toSorted()).toEqual(["damaged", "no-profile", "of-another"]);
  });

  test("fifty are listed at once", async () => {
    const { call } = await openedServices(await aDataFolder());
    await Promise.all(
      Array.from({ length: 50 }, (_, at) => call("learners.create", { ...details, name: `N${at}` })),
    );
    const start = performance.now();
    expect((await call("learners.list", {})).learners).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("a learner with a passphrase", () => {
  async function protectedLearner(options: Parameters<typeof openedServices>[1] = {}) {
    const folder = await aDataFolder();
    const before = await openedServices(folder);
    const { id } = await before.call("learners.create", details);
    const { recoveryCode } = await before.call("learners.protect", { id, passphrase });
    expect((await before.call("learners.list", {})).learners).toMatchObject([
      { isProtected: true, isUnlocked: true },
    ]);
    await before.close();
    return { id, recoveryCode, folder, ...(await openedServices(folder, options)) };
  }

  test("is locked after a restart, for all that shows or changes their work", async () => {
    const { call, id } = await protectedLearner();
    expect((await call("learners.list", {})).learners).toMatchObject([
      { id, isProtected: true, isUnlocked: false },
    ]);
    const answers = await Promise.allSettled([
      call("journal.open", { learner: id }),
      call("journal.read", { learner: id, device: "d", after: 0, limit: 1 }),
      call("journal.append", { learner: id, events: someEvents(1) }),
      call("learners.update", { ...details, id }),
      call("learners.remove", { id }),
      call("learners.protect", { id, passphrase: "other" }),
      call("learners.unprotect", { id }),
      call("backup.create", { learners: [id] }),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: "rejected", reason: { code: "locked" } });
    expect(await call("backup.create", { learners: [] })).toMatchObject({ skipped: [id] });
  });

  test("opens with the passphrase, and locks again", async () => {
    const { call, id } = await protectedLearner();
    await expect(call("learners.unlock", { id, passphrase: "wrong" })).rejects.toMatchObject({
      code: "wrong-passphrase",
    });
    expect(await call("learners.unlock", { id, passphrase })).toMatchObject({ isUnlocked: true });
    expect((await call("journal.append", { learner: id, events: someEvents(1) })).seq).toBe(2);
    expect(await call("learners.lock", { id })).toMatchObject({ isUnlocked: false });
    await expect(call("journal.open", { learner: id })).rejects.toMatchObject({ code: "locked" });
  });

  test("opens with the recovery code, which takes the passphrase away", async () => {
    const { call, id, recoveryCode, folder } = await protectedLearner();
    expect(await readFile(join(folder, "learners", id, "profile.json"), "utf8")).not.toContain(recoveryCode);
    const wrong = call("learners.recover", { id, recoveryCode: "AAAA-AAAA-AAAA-AAAA-AAAA" });
    await expect(wrong).rejects.toMatchObject({ code: "wrong-passphrase" });
    const typed = recoveryCode.toLowerCase().replaceAll("-", " ");
    expect(await call("learners.recover", { id, recoveryCode: typed })).toMatchObject({
      isProtected: false,
      isUnlocked: true,
    });
  });

  test("gets a new recovery code with a new passphrase, and the old one ends", async () => {
    const { call, id, recoveryCode } = await protectedLearner();
    await call("learners.unlock", { id, passphrase });
    await call("learners.protect", { id, passphrase: "rattan" });
    await expect(call("learners.recover", { id, recoveryCode })).rejects.toMatchObject({
      code: "wrong-passphrase",
    });
    expect(await call("learners.unprotect", { id })).toMatchObject({ isProtected: false });
  });

  test("slows guessing down, many guesses at once too, and no clock makes it faster", async () => {
    let [now, monotonic] = [0, 0];
    const clock = { now: () => now, monotonic: () => monotonic };
    const { call, id } = await protectedLearner({ clock });
    const guesses = await Promise.allSettled(
      Array.from({ length: 6 }, () => call("learners.unlock", { id, passphrase: "guess" })),
    );
    const codes = guesses.map((guess) => (guess.status === "rejected" ? guess.reason.code : "open"));
    expect(codes).toEqual([...Array(3).fill("wrong-passphrase"), ...Array(3).fill("too-many-tries")]);
    now = 10 * 365 * 86_400_000;
    await expect(call("learners.unlock", { id, passphrase })).rejects.toMatchObject({
      code: "too-many-tries",
      at: "2 s",
    });
    monotonic = 2000;
    expect(await call("learners.unlock", { id, passphrase })).toMatchObject({ isUnlocked: true });
  });
});

describe("removing a learner", () => {
  test("takes their folder away and leaves an id and a time, no name", async () => {
    const folder = await aDataFolder();
    const { call } = await openedServices(folder);
    const { id } = await call("learners.create", details);
    await call("journal.append", { learner: id, events: someEvents(2) });
    await call("learners.remove", { id });
    expect(await readdir(join(folder, "learners"))).toEqual([]);
    const tombstones = await readFile(join(folder, "removed.ndjson"), "utf8");
    expect(JSON.parse(tombstones)).toEqual({ learner: id, removedAt: expect.any(String) });
    await expect(call("journal.open", { learner: id })).rejects.toMatchObject({ code: "not-found" });
    await expect(call("learners.remove", { id })).rejects.toMatchObject({ code: "not-found" });
  });

  test("keeps earlier tombstones, even beside a damaged line", async () => {
    const folder = await aDataFolder();
    const { call } = await openedServices(folder);
    await writeFile(join(folder, "removed.ndjson"), "damaged\n");
    for (const name of ["A", "B"]) {
      const { id } = await call("learners.create", { ...details, name });
      await call("learners.remove", { id });
    }
    expect((await readFile(join(folder, "removed.ndjson"), "utf8")).split("\n")).toHaveLength(4);
    await rm(join(folder, "removed.ndjson"));
  });
});
