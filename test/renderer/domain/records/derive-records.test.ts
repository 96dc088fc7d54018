import { describe, expect, test } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import {
  completionRecordSchema,
  statusRowSchema,
  testResponseSchema,
} from "../../../../renderer/domain/records/completion-record.ts";
import { deriveRecords } from "../../../../renderer/domain/records/derive-records.ts";
import { aPassedCourse, aStudiedLesson, aTest, placed } from "../../../builders/course-passes.ts";

const learner = { id: "learner-1", name: "Daw Khin", staffNumber: "A-17", unit: "Records" };
const subject = { learner, device: "own", appVersion: "1.2.0", pseudonym: "p-1" };

function derive(events: readonly LearnerEvent[], others: Readonly<Record<string, LearnerEvent[]>> = {}) {
  const journals = Object.entries({ own: events, ...others }).map(([name, each]) => ({
    name,
    device: name.split("-")[0] ?? name,
    events: placed(each),
  }));
  return deriveRecords(subject, journals);
}

describe("a completion record", () => {
  test("is made by the first pass, from the learner's events alone", () => {
    const events = [
      ...aTest({ purpose: "pre", outcomes: ["wrong", "wrong"], seconds: 10 }),
      ...aStudiedLesson("back"),
      ...aStudiedLesson("knees"),
      ...aTest({ form: "b", outcomes: ["right", "wrong"] }),
      ...aTest({ form: "c", seen: { language: "my", translation: "draft" } }),
    ];
    const { records, status } = derive(events);
    const handedIn = events.filter(({ type }) => type === "test-submitted").map(({ at }) => at);
    expect(records).toEqual([
      {
        format: 1,
        ...{ learner: "learner-1", name: "Daw Khin", staffNumber: "A-17", unit: "Records" },
        ...{ course: "safe-lifting", courseVersion: "1.0.0", contentHash: "c0ffee", form: "c" },
        ...{ language: "my", translation: "draft" },
        ...{ startedAt: events[0]?.at, finishedAt: handedIn[2] },
        activeSeconds: 2 * 300 + 2 * 10 + 4 * 20,
        firstScore: { points: 1, of: 2, form: "b", at: handedIn[1] },
        passingScore: { points: 2, of: 2, form: "c", at: handedIn[2] },
        ...{ passMark: 2, attempts: 2, missedObjectives: [], device: "own", appVersion: "1.2.0" },
      },
    ]);
    expect(status).toEqual([]);
    expect(completionRecordSchema.parse(records[0])).toEqual(records[0]);
  });

  test("is not changed by what comes after, and lessons that are read again are no new beginning", () => {
    const passed = aPassedCourse();
    const first = derive(passed);
    const read = derive([...passed, ...aStudiedLesson("back"), ...aTest({ purpose: "pre" })]);
    expect(read.records).toEqual(first.records);
    expect(read.status).toEqual([]);
    const renewed = derive([...passed, ...aTest({ form: "b" })]);
    expect(renewed.records.slice(0, 1)).toEqual(first.records);
  });

  test("of a renewal counts from the final test that was begun after the pass, by what was done since", () => {
    const again = [
      ...aTest({ form: "b", outcomes: ["right", "wrong"] }),
      ...aStudiedLesson("knees"),
      ...aTest({ form: "c" }),
    ];
    const { records, status } = derive([...aPassedCourse(), ...aStudiedLesson("back"), ...again]);
    expect(records).toHaveLength(2);
    expect(records[1]).toMatchObject({
      ...{ courseVersion: "1.0.0", startedAt: again[0]?.at, finishedAt: again.at(-1)?.at },
      ...{ firstScore: { form: "b", points: 1 }, passingScore: { form: "c", points: 2 } },
      ...{ attempts: 2, activeSeconds: 4 * 20 + 300 },
    });
    expect(status).toEqual([]);
  });

  test("is made for every renewal, and for none that was not passed", () => {
    const passed = [...aPassedCourse(), ...aTest({ form: "b" }), ...aTest({ form: "c" })];
    expect(derive(passed).records.map(({ form }) => form)).toEqual(["a", "b", "c"]);
    expect(derive([...passed, ...aTest({ outcomes: ["wrong", "right"] })]).records).toHaveLength(3);
  });

  test("of a version that was passed before a newer one is settled: lessons of it begin nothing", () => {
    const failed = aTest({ form: "b", outcomes: ["wrong", "right"] });
    const newer = aTest({ form: "c", seen: { version: "1.1.0" } });
    const { records, status } = derive([...aPassedCourse(), ...failed, ...newer, ...aStudiedLesson("back")]);
    expect(records[1]).toMatchObject({ courseVersion: "1.1.0", startedAt: failed[0]?.at, attempts: 2 });
    expect(status).toEqual([]);
  });

  test("of a newer version is a further one, counted from the pass before", () => {
    const seen = { version: "1.1.0", hash: "beef" };
    const again = [...aStudiedLesson("back", seen), ...aTest({ form: "b", seen })];
    const { records } = derive([...aPassedCourse(), ...again]);
    expect(records.map(({ courseVersion }) => courseVersion)).toEqual(["1.0.0", "1.1.0"]);
    expect(records[1]).toMatchObject({ attempts: 1, activeSeconds: 300 + 40, startedAt: again[0]?.at });
  });

  test("that was begun in one version and passed in the next counts from the beginning", () => {
    const lesson = aStudiedLesson("back");
    const { records } = derive([...lesson, ...aTest({ seen: { version: "1.1.0" } })]);
    expect(records).toMatchObject([{ courseVersion: "1.1.0", startedAt: lesson[0]?.at }]);
  });

  test("names the objectives that were missed although it was passed", () => {
    const events = aTest({ outcomes: ["right", "wrong"] }).map((event) =>
      event.type === "test-submitted" ? { ...event, data: { ...event.data, passed: true } } : event,
    );
    expect(derive(events).records).toMatchObject([{ missedObjectives: ["knees"] }]);
  });

  test("reads journals of other PCs first, and says on which PC the course was passed", () => {
    const [old, fork] = [aStudiedLesson("back"), aTest({ outcomes: ["wrong", "wrong"] })];
    const { records } = derive(aTest(), { "own-2": fork, a1: old });
    expect(records).toMatchObject([{ startedAt: old[0]?.at, attempts: 2, device: "own" }]);
    expect(derive([], { a1: aPassedCourse() }).records).toMatchObject([{ device: "a1" }]);
  });

  test("counts an attempt that was begun on one PC and handed in on another, and none without a beginning", () => {
    const [started, ...rest] = aTest();
    if (started === undefined) throw new Error("a test begins");
    expect(derive(rest, { a1: [started] }).records).toMatchObject([{ attempts: 1 }]);
    expect(derive(rest).records).toEqual([]);
  });

  test("does not count a test twice that stands in two journals", () => {
    const failed = aTest({ outcomes: ["wrong", "right"] });
    const { records, responses } = derive([...failed, ...aTest()], { a1: failed });
    expect(records).toMatchObject([{ attempts: 2 }]);
    expect(responses).toHaveLength(4);
  });
});

describe("a status row", () => {
  test("tells where somebody stands in a course that is not passed", () => {
    const events = [
      ...aStudiedLesson("back"),
      ...aTest({ form: "a", outcomes: ["wrong", "right"] }),
      ...aTest({ form: "b", outcomes: ["right", "wrong"] }),
      ...aStudiedLesson("knees").slice(0, 2),
    ];
    const { records, status } = derive(events);
    expect(records).toEqual([]);
    expect(status).toMatchObject([
      {
        ...{ course: "safe-lifting", startedAt: events[0]?.at, lastActiveAt: events.at(-2)?.at },
        ...{ lessonsDone: 1, lesson: "knees", attempts: 2, isPassed: false, device: "own" },
        bestScore: { form: "a", points: 1 },
      },
    ]);
    expect(statusRowSchema.parse(status[0])).toEqual(status[0]);
  });

  test("tells the day on which a page was turned last, and not every page", () => {
    const pages = aStudiedLesson("back").slice(0, 2);
    const turned = (at: string) => pages.slice(1).map((event) => ({ ...event, at }) as LearnerEvent);
    const events = [...pages, ...turned("2026-01-05T10:00:00Z"), ...turned("2026-01-06T10:00:00Z")];
    expect(derive(events.slice(0, 3)).status).toMatchObject([{ lastActiveAt: pages[1]?.at }]);
    expect(derive(events).status).toMatchObject([{ lastActiveAt: "2026-01-06T10:00:00Z" }]);
  });

  test("of a newer version says that an older one was passed", () => {
    const { status } = derive([...aPassedCourse(), ...aStudiedLesson("back", { version: "2.0.0" })]);
    expect(status).toMatchObject([{ isPassed: true, lessonsDone: 1, attempts: 0 }]);
  });

  test("of a renewal says that the course was passed, and how the tests since went", () => {
    const failed = aTest({ form: "b", outcomes: ["right", "wrong"] });
    const { records, status } = derive([...aPassedCourse(), ...failed]);
    expect(records).toHaveLength(1);
    expect(status).toMatchObject([
      { isPassed: true, startedAt: failed[0]?.at, attempts: 1, lessonsDone: 0, bestScore: { points: 1 } },
    ]);
  });

  test("is not begun by an attempt that was under way when another one passed", () => {
    const [started, ...rest] = aTest({ form: "b" });
    if (started === undefined) throw new Error("a test begins");
    const { records, status } = derive([started, ...aPassedCourse(), started, ...rest]);
    expect(records).toHaveLength(1);
    expect(status).toEqual([]);
  });

  test("does not tell of answers given for practice, worksheets or plans", () => {
    const lesson = aStudiedLesson("back");
    const without = lesson.filter(({ type }) => !["check-answered", "worksheet-kept"].includes(type));
    expect(derive(lesson)).toEqual(derive(without));
  });
});

describe("test responses", () => {
  test("stand under a pseudonym, with the attempt's number, for every test that was handed in", () => {
    const { responses } = derive([
      ...aTest({ purpose: "pre", outcomes: ["wrong", "right"], seconds: 2.54 }),
      ...aTest({ form: "b" }),
      ...aTest({ form: "c" }).slice(0, -1),
    ]);
    expect(responses.map(({ purpose, attempt, form, item }) => [purpose, attempt, form, item])).toEqual([
      ["pre", 1, "a", "item-1"],
      ["pre", 1, "a", "item-2"],
      ["final", 1, "b", "item-1"],
      ["final", 1, "b", "item-2"],
    ]);
    expect(responses[0]).toEqual({
      ...{ format: 1, pseudonym: "p-1", course: "safe-lifting", contentHash: "c0ffee" },
      ...{ purpose: "pre", attempt: 1, form: "a", language: "en", translation: "original" },
      ...{ item: "item-1", objective: "back", option: "true", points: 0, of: 1, seconds: 2.5 },
    });
    expect(responses.map((row) => testResponseSchema.parse(row))).toEqual(responses);
    expect(JSON.stringify(responses)).not.toMatch(/learner-1|Khin|A-17/);
  });

  test("add the times of an item that was answered again, and have none of one that was left out", () => {
    const [start, first, second, end] = aTest();
    if (!start || !first || !second || !end) throw new Error("a test has two items");
    const { responses } = derive([start, first, { ...first, id: second.id }, end]);
    expect(responses.map(({ seconds }) => seconds)).toEqual([40, undefined]);
  });
});
