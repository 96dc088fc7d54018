import { describe, expect, test } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { canonicalJson } from "../../../../renderer/domain/records/canonical-json.ts";
import { aPassedCourse, aStudiedLesson, aTest } from "../../../builders/course-passes.ts";
import { aPcWith, judge, judgeOne, witnessed, withJournal } from "./a-judgement.ts";
import { aSealingPc, sealed } from "./a-sealing-pc.ts";

describe("a bundle that comes for the first time", () => {
  test("is recorded, with the records that the desk derived itself", async () => {
    const pc = await aPcWith();
    const judgement = await judgeOne(await pc.bundle("aye"));
    expect(judgement).toMatchObject({
      state: "recorded",
      learner: { id: "aye" },
      pseudonym: "p-aye",
      notes: [],
    });
    if (judgement.state !== "recorded") throw new Error("it was not recorded");
    expect(canonicalJson(judgement.derived)).toBe((await pc.part("aye")).derived);
    expect(judgement.derived.records).toMatchObject([
      { course: "safe-lifting", attempts: 1, device: pc.device },
    ]);
  });

  test("is judged learner by learner: one that is refused does not stop the rest", async () => {
    const pc = await aPcWith();
    await pc.study("bopha", aPassedCourse());
    const parts = [{ ...(await pc.part("aye")), derived: "{}" }, await pc.part("bopha")];
    expect(await judge(await sealed(pc.key, parts))).toMatchObject([
      { learner: { id: "aye" }, state: "refused", reason: "records-differ" },
      { learner: { id: "bopha" }, state: "recorded" },
    ]);
  });
});

describe("courses that the learner chose", () => {
  const driving = { course: "safe-driving" };

  test("leave alone, and the desk is told", async () => {
    const pc = await aPcWith([...aPassedCourse(), ...aPassedCourse(driving)]);
    const part = await pc.part("aye", { courses: ["safe-driving"] });
    const judgement = await judgeOne(await sealed(pc.key, [part]));
    expect(judgement).toMatchObject({
      state: "recorded",
      notes: [{ kind: "some-courses", where: "safe-driving" }],
    });
    if (judgement.state !== "recorded") throw new Error("it was not recorded");
    expect(judgement.derived.records.map(({ course }) => course)).toEqual(["safe-driving"]);
    expect(part.journals[0]?.lines.join("\n")).not.toContain("safe-lifting");
  });

  test("may change from one bundle to the next, and what left before is held against", async () => {
    const pc = await aPcWith([...aPassedCourse(), ...aPassedCourse(driving)]);
    const of = async (...courses: string[]) => sealed(pc.key, [await pc.part("aye", { courses })]);
    const first = await witnessed(await of("safe-driving"));
    const second = await witnessed(await of("safe-lifting"), first);
    await pc.study("aye", aStudiedLesson("knees", { ...driving, version: "2.0.0" }));
    const third = await judgeOne(await pc.bundle("aye"), second);
    expect(third).toMatchObject({ state: "recorded" });
    const part = await pc.part("aye");
    const held = withJournal(part, ({ lines }) => ({
      lines: lines.filter((line) => !(line.includes("safe-driving") && line.includes('"lesson":"back"'))),
    }));
    const { derived } = await pc.part("aye");
    const judgement = await judgeOne(await sealed(pc.key, [{ ...held, derived }]), second);
    expect(judgement).toMatchObject({ state: "refused" });
  });
});

describe("a history that goes on elsewhere", () => {
  test("names the journal from before a restore, and both are read", async () => {
    const old = await aPcWith(aStudiedLesson());
    const fresh = await aSealingPc();
    await fresh.disk.makeFolder(fresh.folderOf("aye"));
    const journal = (await old.journals.all("aye")).get(old.device);
    await fresh.journals.adopt("aye", old.device, (await journal?.sealedBytes()) ?? Buffer.alloc(0));
    await fresh.study("aye", aTest());
    const judgement = await judgeOne(await fresh.bundle("aye"));
    expect(judgement).toMatchObject({ state: "recorded", notes: [{ kind: "continues", where: old.device }] });
    if (judgement.state !== "recorded") throw new Error("it was not recorded");
    expect(judgement.derived.records).toMatchObject([{ activeSeconds: 300 + 40, device: fresh.device }]);
    const part = await fresh.part("aye");
    const own = part.journals.filter(({ journal: { name } }) => name === fresh.device);
    const cut = await sealed(fresh.key, [{ ...part, journals: own }]);
    expect(await judgeOne(cut)).toMatchObject({ reason: "records-differ" });
  });

  test("in which the disk lost a line is taken, and goes on", async () => {
    const pc = await aPcWith([...aStudiedLesson(), ...aTest()]);
    const before = await witnessed(await pc.bundle("aye"));
    const path = `${pc.folderOf("aye")}/${pc.device}.ndjson`;
    const text = Buffer.from((await pc.disk.read(path)) ?? []).toString();
    const damaged = await aSealingPc(pc.key);
    await damaged.disk.makeFolder(damaged.folderOf("aye"));
    const file = await damaged.disk.open(path, "empty");
    await file.write(Buffer.from(text.replace("Ask Daw Mya first", "Ask Daw Mya fir\u0000t")));
    await damaged.study("aye", aStudiedLesson("knees"));
    expect(await judgeOne(await damaged.bundle("aye"), before)).toMatchObject({ state: "recorded" });
  });
});

describe("oddities of a clock", () => {
  test("are noted, and nothing is refused for them", async () => {
    const [first, ...rest] = aTest();
    const odd = [
      { ...first, at: "2031-01-01T00:00:00Z" } as LearnerEvent,
      ...rest.map((event) => ({ ...event, at: "1999-12-31T23:00:00+07:00" }) as LearnerEvent),
    ];
    const judgement = await judgeOne(await (await aPcWith(odd)).bundle("aye"));
    expect(judgement).toMatchObject({
      state: "recorded",
      notes: [
        { kind: "clock-went-back", where: "1999-12-31T23:00:00+07:00" },
        { kind: "clock-ahead", where: "2031-01-01T00:00:00Z" },
      ],
    });
  });
});
