import { describe, expect, test } from "vitest";
import { dismissDevice } from "../../../../../electron/services/desk/collect/collect-handlers.ts";
import { readLog } from "../../../../../electron/services/desk/reading/read-log.ts";
import { aPassedCourse } from "../../../../builders/course-passes.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";
import { aDesk } from "../a-desk.ts";

describe("the desk's log", () => {
  test("says what was done, latest first, a page at a time", async () => {
    const { desk, take } = await aDesk();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    await take(await pc.bundle("mya"));
    await desk.office.make();
    await desk.receipts.make({ all: false });
    await dismissDevice(desk, { device: pc.device });
    const all = await readLog(desk.ledger, { limit: 100 });
    expect(all.lines.map(({ kind }) => kind)).toEqual([
      "device-dismissed",
      "receipts-made",
      "office-file-made",
      "collected",
      "devices-accepted",
      "collected",
      "desk-created",
    ]);
    expect(all.isEnd).toBe(true);
    expect(all.lines[3]?.about).toMatchObject({
      name: "file-1",
      state: "judged",
      recorded: 1,
      device: pc.device,
    });
    expect(all.lines[5]?.about).toMatchObject({ state: "waiting", recorded: 0 });

    const first = await readLog(desk.ledger, { limit: 4 });
    expect(first).toMatchObject({ isEnd: false });
    const second = await readLog(desk.ledger, { limit: 4, before: first.lines.at(-1)?.number });
    expect([...first.lines, ...second.lines]).toEqual(all.lines);
    expect(second.isEnd).toBe(true);
  });

  test("notes that collected files went when their time of keeping ended", async () => {
    const { desk, disk, clock, take, rows } = await aDesk();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    await take(await pc.bundle("mya"));
    const { name, units, people, requirements } = await desk.office.load();
    await desk.office.save({ name, units, people, requirements, keepMonths: 12 });
    await desk.close();
    expect(await disk.list("/data/desk/archive")).toHaveLength(1);
    clock.time.now = Date.parse("2027-12-01T00:00:00Z");
    const again = await aDesk({ disk, clock, isNew: false });
    expect(await disk.list("/data/desk/archive")).toEqual([]);
    expect((await readLog(again.desk.ledger, { limit: 1 })).lines[0]).toMatchObject({
      kind: "archive-cleared",
    });
    expect((await again.rows()).records).toHaveLength(1);
    expect(await rows().catch((error: unknown) => error)).toMatchObject({ code: "locked" });
  });
});
