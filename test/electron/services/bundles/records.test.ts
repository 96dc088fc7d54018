import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { aPassedCourse, aStudiedLesson, aTest } from "../../../builders/course-passes.ts";
import { aDesk } from "../../../builders/offices.ts";
import { details } from "../a-data-folder.ts";
import { aLearnersPc, judged } from "./a-learners-pc.ts";

const bytesOf = ({ content }: { readonly content: string }) => Buffer.from(content, "base64");

describe("the look before records leave", () => {
  test("shows every row and field, the kinds of events that go with them, and counts without names", async () => {
    const pc = await aLearnersPc();
    const events = [
      ...aTest({ purpose: "pre" }),
      ...aPassedCourse(),
      ...aStudiedLesson("back", { course: "driving" }),
    ];
    await pc.call("journal.append", { learner: pc.id, events });
    const { learners, summary } = await pc.call("records.preview", { learners: [pc.id] });
    expect(learners).toMatchObject([
      {
        learner: { id: pc.id, name: "Daw Khin", staffNumber: "A-17", unit: "Registry" },
        courses: ["driving", "safe-lifting"],
        records: [{ course: "safe-lifting", attempts: 1 }],
        status: [{ course: "driving" }],
        events: events.length + 1,
      },
    ]);
    expect(learners[0]?.responses).toHaveLength(4);
    expect(learners[0]?.leaving.map(({ type, count }) => [type, count])).toEqual([
      ["journal-started", 1],
      ["test-started", 2],
      ["test-answered", 4],
      ["test-submitted", 2],
      ["lesson-opened", 3],
      ["step-reached", 2],
      ["lesson-completed", 3],
    ]);
    expect(summary.courses).toEqual([
      { course: "driving", begun: 1, passed: 0, passedAtFirst: 0 },
      { course: "safe-lifting", begun: 1, passed: 1, passedAtFirst: 1 },
    ]);
  });

  test("is what then leaves, row for row", async () => {
    const [pc, desk] = [await aLearnersPc(), await aDesk()];
    await pc.bring(desk);
    await pc.call("journal.append", { learner: pc.id, events: aPassedCourse() });
    const { learners } = await pc.call("records.preview", { learners: [pc.id] });
    const sealed = await pc.call("records.seal", { learners: [pc.id], form: "encrypted" });
    const [judgement] = await judged(desk, bytesOf(sealed));
    const { records, status, responses } = learners[0] ?? {};
    expect(judgement).toMatchObject({ state: "recorded", derived: { records, status, responses } });
  });

  test("of a learner whose passphrase was not given is refused", async () => {
    const pc = await aLearnersPc();
    await pc.call("learners.protect", { id: pc.id, passphrase: "bamboo" });
    await pc.call("learners.lock", { id: pc.id });
    const calls = [
      () => pc.call("records.preview", { learners: [pc.id] }),
      () => pc.call("records.seal", { learners: [pc.id], form: "signed" }),
      () => pc.call("records.sent", { learner: pc.id }),
      () => pc.call("records.shown", { learner: pc.id }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: "locked" });
  });
});

describe("records that leave by hand", () => {
  test("can be encrypted for the desk alone, where there is an office file", async () => {
    const [pc, desk, other] = [await aLearnersPc(), await aDesk(), await aDesk()];
    const seal = () => pc.call("records.seal", { learners: [pc.id], form: "encrypted" });
    await expect(seal()).rejects.toMatchObject({ code: "not-found" });
    await pc.bring(desk);
    const { name, content } = await seal();
    expect(name).toMatch(/^pandu-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.pandu-records$/);
    expect((await readBundle(bytesOf({ content }), desk.identity)).header.office).toBe("office-1");
    await expect(readBundle(bytesOf({ content }), other.identity)).rejects.toMatchObject({
      reason: "wrong-key",
    });
  });

  test("can be signed alone, of chosen courses, and of several learners", async () => {
    const [pc, desk] = [await aLearnersPc(), await aDesk()];
    const { id: second } = await pc.call("learners.create", details);
    await pc.call("journal.append", { learner: pc.id, events: aPassedCourse() });
    await pc.call("journal.append", { learner: second, events: aPassedCourse({ course: "driving" }) });
    const learners = [pc.id, second, pc.id];
    const sealed = await pc.call("records.seal", { learners, courses: ["driving"], form: "signed" });
    const judgements = await judged(desk, bytesOf(sealed));
    expect(judgements).toMatchObject([
      { learner: { id: pc.id }, state: "recorded", derived: { records: [], status: [] } },
      { learner: { id: second }, state: "recorded", derived: { records: [{ course: "driving" }] } },
    ]);
  });

  test("can be counts without any name, id or signature", async () => {
    const pc = await aLearnersPc();
    await pc.call("journal.append", { learner: pc.id, events: aPassedCourse() });
    const { name, content } = await pc.call("records.seal", { learners: [pc.id], form: "summary" });
    expect(name).toMatch(/\.summary\.json$/);
    expect(JSON.parse(bytesOf({ content }).toString())).toEqual({
      ...{ pandu: "summary", format: 1, learners: 1 },
      courses: [{ course: "safe-lifting", begun: 1, passed: 1, passedAtFirst: 1 }],
    });
  });

  test("are listed, latest first, with what was in them, for each learner in them", async () => {
    const [pc, desk] = [await aLearnersPc(), await aDesk()];
    const { id: second } = await pc.call("learners.create", details);
    await pc.bring(desk);
    await pc.call("journal.append", { learner: pc.id, events: aPassedCourse() });
    const { name } = await pc.call("records.seal", { learners: [pc.id, second], form: "encrypted" });
    await pc.call("records.seal", { learners: [second], form: "summary" });
    expect((await pc.call("records.sent", { learner: pc.id })).sent).toMatchObject([
      {
        ...{
          by: "hand",
          form: "encrypted",
          office: "Ministry of Ports",
          file: name,
          courses: ["safe-lifting"],
        },
        ...{ records: 1, status: 0, responses: 2, events: aPassedCourse().length + 1, isCollected: false },
      },
    ]);
    const { sent } = await pc.call("records.sent", { learner: second });
    expect(sent.map(({ form }) => form)).toEqual(["summary", "encrypted"]);
  });

  test("are taken off the list where the file was not saved after all, and no others", async () => {
    const pc = await aLearnersPc();
    await pc.call("journal.append", { learner: pc.id, events: aPassedCourse() });
    const { sealing: kept } = await pc.call("records.seal", { learners: [pc.id], form: "signed" });
    const { sealing } = await pc.call("records.seal", { learners: [pc.id], form: "summary" });
    await pc.call("records.notSaved", { sealing });
    await pc.call("records.notSaved", { sealing });
    const { sent } = await pc.call("records.sent", { learner: pc.id });
    expect(sent.map(({ form }) => form)).toEqual(["signed"]);
    await pc.call("records.notSaved", { sealing: kept });
    expect((await pc.call("records.sent", { learner: pc.id })).sent).toEqual([]);
  });

  test("keep one pseudonym for an office, over a restart, and another for another office", async () => {
    const [pc, desk, other] = [await aLearnersPc(), await aDesk(), await aDesk("office-2")];
    const pseudonym = async (some: typeof pc, by: typeof desk) => {
      const sealed = await some.call("records.seal", { learners: [some.id], form: "encrypted" });
      return (await readBundle(bytesOf(sealed), by.identity)).learners[0]?.pseudonym;
    };
    await pc.bring(desk);
    const first = await pseudonym(pc, desk);
    await pc.close();
    const again = await aLearnersPc({}, pc.folder);
    expect(await pseudonym(again, desk)).toBe(first);
    await again.call("office.remove", {});
    await again.bring(other);
    expect(await pseudonym(again, other)).not.toBe(first);
  });

  test("leave nothing of a learner behind who is removed", async () => {
    const pc = await aLearnersPc();
    await pc.call("records.seal", { learners: [pc.id], form: "signed" });
    const path = join(pc.folder, "learners", pc.id, "records.json");
    expect(await readFile(path, "utf8")).toContain("pseudonym");
    await pc.call("learners.remove", { id: pc.id });
    await expect(readFile(path)).rejects.toMatchObject({ code: "ENOENT" });
  });
});
