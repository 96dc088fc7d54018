import { describe, expect, test } from "vitest";
import { removePerson, summary } from "../../../../../electron/services/desk/people/people-handlers.ts";
import { acceptRefused } from "../../../../../electron/services/desk/collect/collect-handlers.ts";
import { readLog } from "../../../../../electron/services/desk/reading/read-log.ts";
import { aPassedCourse, aStudiedLesson } from "../../../../builders/course-passes.ts";
import { aSealingPc, sealed } from "../../bundles/a-sealing-pc.ts";
import { aDesk, statesOf } from "../a-desk.ts";

/** A PC on which learners of these names, under these staff numbers, have passed a course. */
async function aPc(learners: Readonly<Record<string, { name: string; staffNumber: string }>>) {
  const pc = await aSealingPc();
  for (const id of Object.keys(learners)) await pc.study(id, aPassedCourse());
  const bundle = async (...ids: readonly string[]) => {
    const parts = await Promise.all(
      ids.map(async (id) => {
        const { staffNumber = "", name = "" } = learners[id] ?? {};
        const part = await pc.part(id, { name });
        const derived = part.derived.replaceAll('"staffNumber":""', `"staffNumber":"${staffNumber}"`);
        return { ...part, learner: { ...part.learner, staffNumber }, derived };
      }),
    );
    return sealed(pc.key, parts);
  };
  return { ...pc, bundle };
}

const roster = [
  { id: "p1", name: "Siti Aminah", staffNumber: "AB-1", unit: "u1" },
  { id: "p2", name: "Hoa", staffNumber: "AB-2", unit: "u1" },
];

/** A desk with a roster, and two PCs: Siti on both, Hoa without a number, and somebody with Hoa's number. */
async function anOffice() {
  const office = await aDesk();
  const units = [{ id: "u1", name: "Registry" }];
  await office.desk.office.save({
    name: "Registry",
    units,
    people: roster,
    requirements: [],
    keepMonths: 60,
  });
  const one = await aPc({
    siti: { name: "Siti Aminah", staffNumber: "AB1" },
    hoa: { name: "hoa", staffNumber: "" },
  });
  const other = await aPc({
    siti2: { name: "SITI AMINAH", staffNumber: "ab 1" },
    mya: { name: "Mya", staffNumber: "AB2" },
  });
  await office.take(await one.bundle("siti", "hoa"), await other.bundle("siti2", "mya"));
  const key = (pc: typeof one, learner: string) => `${pc.device}/${learner}`;
  const people = async () => (await office.desk.people.people()).people;
  const questions = async () => (await office.desk.people.matches()).questions;
  return { ...office, one, other, key, people, questions };
}

describe("the people of a desk", () => {
  test("are put together by staff number and name, and asked about where that is not clear", async () => {
    const { people, questions, key, one, other } = await anOffice();
    expect((await people()).map(({ id, learners }) => [id, learners.map(({ learner }) => learner)])).toEqual([
      ["p1", ["siti", "siti2"]],
      ["p2", []],
      [key(one, "hoa"), ["hoa"]],
      [key(other, "mya"), ["mya"]],
    ]);
    expect((await people())[0]).toMatchObject({
      isInRoster: true,
      name: "Siti Aminah",
      staffNumber: "AB-1",
      unit: "u1",
    });
    expect(await questions()).toEqual([
      { one: "p2", other: key(other, "mya"), why: "names-disagree" },
      { one: "p2", other: key(one, "hoa"), why: "number-missing" },
    ]);
  });

  test("are linked and parted as the supervisor says, and back again, over a restart", async () => {
    const { desk, disk, people, questions, key, one, other } = await anOffice();
    const [hoa, mya] = [key(one, "hoa"), key(other, "mya")];
    await desk.people.link({ one: "p2", other: hoa });
    await desk.people.unlink({ one: mya, other: "p2" });
    expect(await questions()).toEqual([]);
    expect((await people())[1]).toMatchObject({ id: "p2", learners: [{ key: hoa }] });
    await desk.people.unlink({ one: hoa, other: "p2" });
    expect((await people())[1]).toMatchObject({ id: "p2", learners: [] });
    await desk.people.link({ one: hoa, other: "p2" });
    await desk.close();
    const again = await aDesk({ disk, isNew: false });
    expect((await again.desk.people.people()).people[1]).toMatchObject({
      id: "p2",
      learners: [{ key: hoa }],
    });
  });

  test("can be taken out of a person and put back, though others are in it", async () => {
    const { desk, people, key, one, other } = await anOffice();
    await desk.people.unlink({ one: key(one, "siti"), other: key(other, "siti2") });
    expect((await people()).find(({ id }) => id === "p1")?.learners).toMatchObject([{ learner: "siti2" }]);
    await desk.people.link({ one: key(one, "siti"), other: "p1" });
    expect((await people()).find(({ id }) => id === "p1")?.learners).toHaveLength(2);
  });

  test("are never made one where two of the roster would be", async () => {
    const { desk, people } = await anOffice();
    const { version } = desk.ledger.state;
    await expect(desk.people.link({ one: "p1", other: "p2" })).rejects.toMatchObject({ code: "failed" });
    await expect(desk.people.link({ one: "p1", other: "nobody" })).rejects.toMatchObject({
      code: "not-found",
    });
    expect(desk.ledger.state.version).toBe(version);
    expect(await people()).toHaveLength(4);
  });

  test("are counted", async () => {
    const { desk } = await anOffice();
    expect(await summary(desk)).toMatchObject({
      ...{ people: 4, learners: 4, devices: 2, newDevices: 0, questions: 2, files: 2, waiting: 0 },
      ...{
        records: 4,
        status: 0,
        responses: 8,
        receipts: 2,
        lastCollectedAt: expect.stringMatching(/^2026-11-28/),
      },
    });
  });
});

describe("a person who is removed", () => {
  test("is nowhere at the desk any more, and it is written down that they were removed", async () => {
    const { desk, disk, rows, responses, people } = await anOffice();
    const removed = await removePerson(desk, { person: "p1", reason: "Left the service" });
    expect(removed).toEqual({ learners: 2, filesKept: 2 });
    expect((await rows()).records.map(({ learner }) => learner).toSorted()).toEqual(["hoa", "mya"]);
    expect(await responses()).toHaveLength(4);
    expect((await people()).find(({ id }) => id === "p1")?.learners).toEqual([]);
    const { lines } = await readLog(desk.ledger, { limit: 100 });
    expect(lines[0]).toMatchObject({
      kind: "person-removed",
      about: { learners: 2, reason: "Left the service" },
    });
    await desk.close();
    const again = await aDesk({ disk, isNew: false });
    const everything: string[] = [];
    await again.desk.ledger.rewrite({
      entry: (entry) => {
        everything.push(JSON.stringify(entry));
        return entry;
      },
      rows: (packed) => packed,
      responses: (packed) => packed,
    });
    expect(everything.join("\n")).not.toMatch(/siti aminah/i);
    expect((await again.rows()).records).toHaveLength(2);
  });

  test("takes their own files along, and is refused when they come again, until that is accepted", async () => {
    const office = await aDesk();
    const pc = await aPc({
      siti: { name: "Siti", staffNumber: "1" },
      hoa: { name: "Hoa", staffNumber: "2" },
    });
    const [first, both] = [await pc.bundle("siti"), await pc.bundle("siti", "hoa")];
    await office.take(first);
    await office.collect(both);
    const { desk } = office;
    expect(await removePerson(desk, { person: `${pc.device}/siti`, reason: "By mistake" })).toMatchObject({
      filesKept: 1,
    });
    const kept = [...desk.ledger.state.files.values()].map((file) => file.kept);
    const read = desk.archive.reader();
    expect(await Promise.all(kept.map(async (place) => place && (await read(place))?.length))).toEqual([
      undefined,
      both.length,
    ]);

    await pc.study("siti", aStudiedLesson());
    const again = await office.collect(first, await pc.bundle("siti", "hoa"));
    expect(statesOf(again)).toEqual([["refused: removed-person"], ["refused: removed-person", "unchanged"]]);
    expect(again.files[0]?.learners).toMatchObject([{ name: "Siti" }]);
    const entries = await Promise.all(desk.ledger.state.entriesAt.map(desk.ledger.readEntry));
    expect(JSON.stringify(entries)).not.toContain("Siti");
    const file = again.files[1]?.file ?? "";
    const accepted = await acceptRefused(desk, { file, learner: "siti", reason: "They work here after all" });
    expect(statesOf(accepted)).toEqual([["recorded", "unchanged"]]);
    expect((await office.rows()).records).toHaveLength(2);
    await expect(removePerson(desk, { person: "nobody", reason: "x" })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("is removed to the end though a crash came between", async () => {
    for (let change = 1; change < 30; change += 1) {
      const { desk, disk } = await anOffice();
      disk.cutPowerAt(change);
      await removePerson(desk, { person: "p1", reason: "Left" }).catch(() => undefined);
      const left = disk.afterPowerCut(() => 0.99);
      const again = await aDesk({ disk: left, isNew: false });
      const { isRemoving, removed } = again.desk.ledger.state;
      expect(isRemoving).toBe(false);
      expect((await again.rows()).records).toHaveLength(removed.size === 0 ? 4 : 2);
    }
  });
});
