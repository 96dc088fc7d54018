import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReceipts } from "../../../../../electron/services/bundles/receipts.ts";
import { collectFolder, progressOf } from "../../../../../electron/services/desk/collect/collect-handlers.ts";
import { sourcesIn } from "../../../../../electron/services/desk/collect/folder-sources.ts";
import { aPassedCourse } from "../../../../builders/course-passes.ts";
import { aDataFolder } from "../../a-data-folder.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";
import { type ADesk, aDesk, statesOf } from "../a-desk.ts";

/** A folder with a file each of so many PCs, in their order. */
async function aStick(count: number) {
  const path = join(await aDataFolder(), "stick");
  await mkdir(path);
  for (let number = 1; number <= count; number += 1) {
    const pc = await aSealingPc();
    await pc.study(`learner-${number}`, aPassedCourse());
    const file = join(path, `${number}.pandu-records`);
    await writeFile(file, await pc.bundle(`learner-${number}`));
    await utimes(file, number, number);
  }
  return path;
}

const names = async ({ rows }: ADesk) => (await rows()).records.map(({ name }) => name).toSorted();

describe("collecting a folder", () => {
  test("takes all that is in it, and leaves each PC a receipt beside its file", async () => {
    const office = await aDesk();
    const path = await aStick(3);
    expect(await collectFolder(office.desk, { path })).toMatchObject({ counts: { waiting: 3 } });
    await office.acceptAll();
    expect(await names(office)).toEqual(["learner-1", "learner-2", "learner-3"]);
    const again = await collectFolder(office.desk, { path });
    expect(again).toMatchObject({ counts: { unchanged: 3 }, receiptsLeft: true, isCancelled: false });
    const left = (await readdir(path)).filter((name) => name.endsWith(".pandu-receipt"));
    expect(left.toSorted()).toEqual(again.files.map(({ device }) => `${device}.pandu-receipt`).toSorted());
    const [receipt] = readReceipts(await readFile(join(path, left[0] ?? "")));
    expect(receipt?.receipt).toMatchObject({ device: left[0]?.slice(0, 16) });
    expect(await collectFolder(office.desk, { path })).not.toHaveProperty("receiptsLeft");
  });

  test("ends when the stick is pulled out, keeps what it has, and goes on when it is back", async () => {
    const office = await aDesk();
    const path = await aStick(4);
    const away = new Set(["3.pandu-records"]);
    const { collector } = office.desk;
    const sources = (await sourcesIn(path)).map((source) => ({
      ...source,
      read: async () => {
        if (away.has(source.name)) await rm(path, { recursive: true });
        return source.read();
      },
    }));
    const ended = await collector.collect(sources);
    expect(ended).toMatchObject({ problem: "folder-gone", problemAt: path, isCancelled: false });
    expect(ended.files.map(({ name }) => name)).toEqual(["1.pandu-records", "2.pandu-records"]);
    expect(office.desk.ledger.state.files.size).toBe(2);
    await expect(collectFolder(office.desk, { path })).rejects.toMatchObject({ code: "not-found" });
  });

  test("passes over a file that cannot be read", async () => {
    const office = await aDesk();
    const path = await aStick(2);
    await mkdir(join(path, "below"));
    const sources = await sourcesIn(path);
    await rm(join(path, "1.pandu-records"));
    const result = await office.desk.collector.collect(sources);
    expect(statesOf(result)).toEqual([["refused: unreadable"], ["waiting"]]);
  });

  test("ends after the file at hand when it is cancelled, and goes on another time", async () => {
    const office = await aDesk();
    const path = await aStick(5);
    const { collector } = office.desk;
    const sources = (await sourcesIn(path)).map((source) => ({
      ...source,
      read: async () => {
        if (source.name.startsWith("3")) collector.cancel();
        return source.read();
      },
    }));
    const ended = await collector.collect(sources);
    expect(ended).toMatchObject({ isCancelled: true, counts: { waiting: 3 } });
    expect(progressOf(office.desk)).toMatchObject({ isRunning: false, total: 5, done: 3 });
    expect(await collectFolder(office.desk, { path })).toMatchObject({
      isCancelled: false,
      counts: { waiting: 5 },
    });
    expect(office.desk.ledger.state.files.size).toBe(5);
  });

  test("says that it could leave no receipts, and leaves them another time", async () => {
    const office = await aDesk();
    const path = await aStick(1);
    await collectFolder(office.desk, { path });
    await office.acceptAll();
    const [device] = office.desk.ledger.state.devices.keys();
    const inTheWay = join(path, `${device}.pandu-receipt`);
    await mkdir(inTheWay);
    expect(await collectFolder(office.desk, { path })).toMatchObject({ receiptsLeft: false });
    expect((await readdir(path)).filter((name) => name.endsWith(".new"))).toEqual([]);
    await rm(inTheWay, { recursive: true });
    expect(await collectFolder(office.desk, { path })).toMatchObject({ receiptsLeft: true });
  });
});
