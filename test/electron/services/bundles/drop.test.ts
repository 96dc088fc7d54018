import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { sharedDisk } from "../../../../electron/services/disk/node-disk.ts";
import { aPassedCourse, aStudiedLesson, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aDroppingPc, hasOne, isBundle } from "./a-dropping-pc.ts";
import { aLearnersPc, collected, judged, receiptsFor, shortTiming, until } from "./a-learners-pc.ts";

describe("the automatic drop", { timeout: 60_000 }, () => {
  test("brings what was learnt into the shared folder, encrypted, under a name that tells nothing", async () => {
    const { desk, study, show, first, sent } = await aDroppingPc();
    await study(aPassedCourse());
    await show();
    const { name, bytes } = await first();
    expect(name).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.pandu-records$/);
    expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n/);
    expect(await judged(desk, bytes)).toMatchObject([{ state: "recorded", learner: { name: "Daw Khin" } }]);
    await until(sent, ({ drop }) => drop === "done");
    expect(await sent()).toMatchObject({
      sent: [{ by: "folder", form: "encrypted", file: name, isCollected: false }],
    });
  });

  test("brings nothing before the learner saw what leaves", async () => {
    const { shared, study, show, sent, first } = await aDroppingPc();
    await study();
    await setTimeout(200);
    expect(await readdir(shared)).toEqual([]);
    expect(await sent()).toMatchObject({ drop: "not-shown", sent: [] });
    await show();
    await first();
  });

  test("brings nothing more once the learner took that back, and again when they agree again", async () => {
    const { pc, shared, study, show, sent, first } = await aDroppingPc();
    await show();
    const { name } = await first();
    await until(sent, ({ drop }) => drop === "done");
    await study();
    await pc.call("records.withdraw", { learner: pc.id });
    const stopped = await sent();
    expect(stopped.drop).toBe("withdrawn");
    expect(stopped.sent.at(-1)).toMatchObject({ file: name });
    const left = await readdir(shared);
    await study(aPassedCourse());
    await setTimeout(300);
    expect(await readdir(shared)).toEqual(left);
    expect(await sent()).toEqual(stopped);
    await show();
    await until(
      () => readdir(shared),
      (names) => hasOne(names) && !names.includes(name),
    );
    await until(sent, ({ drop }) => drop === "done");
  });

  test("brings nothing that waited when the learner took that back, over a restart too", async () => {
    const { pc, shared, study, show, sent } = await aDroppingPc();
    await rename(shared, `${shared}-away`);
    await show();
    await study();
    await until(sent, ({ problem }) => problem !== undefined);
    await pc.call("records.withdraw", { learner: pc.id });
    await rename(`${shared}-away`, shared);
    await pc.close();
    expect(await readdir(shared)).toEqual([]);
    await aLearnersPc({ dropTiming: shortTiming }, pc.folder);
    await setTimeout(300);
    expect(await readdir(shared)).toEqual([]);
  });

  test("brings nothing without an office file, without a folder, and for no practice", async () => {
    const pc = await aLearnersPc({ dropTiming: shortTiming });
    await pc.call("records.shown", { learner: pc.id });
    expect(await pc.call("records.sent", { learner: pc.id })).toMatchObject({ drop: "no-office" });
    await pc.bring(await aDesk());
    expect(await pc.call("records.sent", { learner: pc.id })).toMatchObject({ drop: "no-folder" });
    const { shared, show, study, first, sent } = await aDroppingPc();
    await show();
    await first();
    await setTimeout(300);
    const before = await readdir(shared);
    await study(aStudiedLesson().filter(({ type }) => ["check-answered", "worksheet-kept"].includes(type)));
    await setTimeout(200);
    expect(await readdir(shared)).toEqual(before);
    expect(await sent()).toMatchObject({ drop: "done" });
  });

  test("puts one file in the place of the one before, and never more than one in its time", async () => {
    const { pc, desk, shared, study, show, first, sent } = await aDroppingPc({
      dropTiming: { quiet: 20, between: 3000, closing: 1000 },
    });
    await show();
    const before = await first();
    await until(sent, ({ drop }) => drop === "done");
    for (let round = 0; round < 10; round += 1) await study(aTest({ outcomes: ["wrong", "right"] }));
    expect(await readdir(shared)).toEqual([before.name]);
    await until(
      () => readdir(shared),
      (names) => hasOne(names) && !names.includes(before.name),
    );
    const { bytes } = await first();
    expect(await judged(desk, bytes)).toMatchObject([{ derived: { status: [{ attempts: 10 }] } }]);
    expect((await pc.call("records.sent", { learner: pc.id })).sent).toHaveLength(2);
  });

  test("waits where the folder is away, says why, and brings all when it is back", async () => {
    const { shared, study, show, sent, first } = await aDroppingPc();
    await rename(shared, `${shared}-away`);
    await show();
    await study();
    await until(sent, ({ problem }) => problem !== undefined);
    expect(await sent()).toMatchObject({ drop: "waiting", problem: expect.stringContaining("ENOENT") });
    await rename(`${shared}-away`, shared);
    await first();
    await until(sent, ({ problem, drop }) => problem === undefined && drop === "done");
  });

  test("takes up after a restart what could not leave before it", async () => {
    const { pc, shared, study, show, first } = await aDroppingPc();
    await rename(shared, `${shared}-away`);
    await show();
    await study();
    await pc.close();
    await rename(`${shared}-away`, shared);
    await aLearnersPc({ dropTiming: shortTiming }, pc.folder);
    await first();
  });

  test("keeps what is behind a passphrase until the learner comes", async () => {
    const { pc, shared, study, show, first } = await aDroppingPc();
    await pc.call("learners.protect", { id: pc.id, passphrase: "bamboo" });
    await rename(shared, `${shared}-away`);
    await show();
    await study();
    await pc.close();
    await rename(`${shared}-away`, shared);
    const again = await aLearnersPc({ dropTiming: shortTiming }, pc.folder);
    await setTimeout(200);
    expect(await readdir(shared)).toEqual([]);
    await again.call("learners.unlock", { id: pc.id, passphrase: "bamboo" });
    await again.call("journal.open", { learner: pc.id });
    await first();
  });

  test("leaves no half-written file where the folder's disk is full, and keeps to one name until it is there", async () => {
    let isFull = true;
    const names = new Set<string>();
    const disk = {
      ...sharedDisk,
      open: async (path: string, from: "end" | "empty") => {
        names.add(path);
        const file = await sharedDisk.open(path, from);
        const refuse = () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
        return isFull ? { ...file, write: refuse } : file;
      },
    };
    const { shared, show, sent, first } = await aDroppingPc({ shared: disk });
    await show();
    await until(sent, ({ problem }) => problem === "no space left");
    await setTimeout(100);
    expect((await readdir(shared)).filter(isBundle)).toEqual([]);
    isFull = false;
    const { name } = await first();
    await until(sent, ({ drop }) => drop === "done");
    expect(await readdir(shared)).toEqual([name]);
    expect(names.size).toBe(1);
  });

  test.runIf(process.platform !== "win32")("lets the desk's user read what it brings", async () => {
    const { shared, show, first } = await aDroppingPc();
    await show();
    const { name } = await first();
    expect((await stat(join(shared, name))).mode & 0o044).toBe(0o044 & ~process.umask());
  });

  test("takes the receipts that the desk left there", async () => {
    const { pc, desk, shared, study, show, first, sent } = await aDroppingPc();
    await show();
    const { bytes } = await first();
    const { device } = await pc.call("app.info", {});
    const receipts = receiptsFor(desk, [await collected(desk, bytes)]);
    await writeFile(join(shared, `${device}.pandu-receipt`), receipts);
    await study();
    await until(sent, ({ collectedAt }) => collectedAt === "2026-02-01T10:00:00Z");
    expect((await sent()).sent.at(-1)).toMatchObject({ isCollected: true });
  });

  test("is not stopped by something else under the name of its receipts", async () => {
    const { pc, shared, study, show, first, sent } = await aDroppingPc();
    const { device } = await pc.call("app.info", {});
    await mkdir(join(shared, `${device}.pandu-receipt`));
    await show();
    const { name } = await first();
    await study();
    await until(
      () => readdir(shared),
      (names) => hasOne(names.filter(isBundle)) && !names.includes(name),
    );
    expect((await sent()).problem).toBeUndefined();
  });
});

describe("closing", { timeout: 60_000 }, () => {
  const atClose = { quiet: 600_000, between: 600_000, closing: 1000 };

  test("brings what waits", async () => {
    const { pc, shared, study, show } = await aDroppingPc({ dropTiming: atClose });
    await show();
    await study();
    expect(await readdir(shared)).toEqual([]);
    await pc.close();
    expect((await readdir(shared)).filter(isBundle)).toHaveLength(1);
  });

  test("does not wait longer than its time for a folder that does not answer, nor does an answer wait", async () => {
    const never = new Promise<never>(() => undefined);
    const hung = { ...sharedDisk, open: () => never, readRange: () => never };
    const { pc, study, show } = await aDroppingPc({
      shared: hung,
      dropTiming: { quiet: 1, between: 1, closing: 300 },
    });
    await show();
    await setTimeout(50);
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) await study(aStudiedLesson().slice(0, 1));
    expect(performance.now() - started).toBeLessThan(2000);
    const closing = performance.now();
    await pc.close();
    expect(performance.now() - closing).toBeLessThan(2000);
  });

  test("with nothing to bring takes no time", async () => {
    const { pc } = await aDroppingPc({ dropTiming: { ...atClose, closing: 30_000 } });
    const started = performance.now();
    await pc.close();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
