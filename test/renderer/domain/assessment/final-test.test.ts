import { describe, expect, it } from "vitest";
import { finalTest, pretest, rawScores } from "../../../../renderer/domain/assessment/final-test.ts";
import { judgeTest } from "../../../../renderer/domain/assessment/judge-test.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import type { Graded } from "../../../../renderer/domain/event/response.ts";
import { foldCourse } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseEvent, aCourseListing, aGrade } from "../../../builders/course-events.ts";

const listing = aCourseListing();
const course = { objectives: [{ id: "back" }, { id: "knees", mustNotMiss: true }], passMark: 1 };

const viewAfter = (...events: readonly LearnerEvent[]) =>
  foldCourse(
    listing.id,
    events.map((event, index) => ({ ...event, seq: index + 1 })),
  );
const completed = (lesson: string) => aCourseEvent("lesson-completed", { lesson, activeMs: 0 });
const checked = (lesson: string) =>
  aCourseEvent("check-answered", { lesson, graded: aGrade(`${lesson}-check`, lesson), activeMs: 0 });
const started = (attempt: string, purpose: "pre" | "final", form: string) =>
  aCourseEvent("test-started", { attempt, purpose, form, passMark: 1, items: ["i1", "i2"] });
const submitted = (attempt: string, purpose: "pre" | "final", items: Graded[]) =>
  aCourseEvent("test-submitted", { attempt, purpose, form: "a", items, ...judgeTest(course, items) });
const test = (attempt: string, back: Graded["outcome"], knees: Graded["outcome"]) => [
  started(attempt, "final", "a"),
  submitted(attempt, "final", [aGrade("i1", "back", back), aGrade("i2", "knees", knees)]),
];
const studied = [completed("back"), checked("back"), completed("knees"), checked("knees")];

describe("the final test", () => {
  it("opens when every lesson is completed", () => {
    expect(finalTest(listing, viewAfter(completed("back")))).toMatchObject({
      state: "lessons-first",
      lessons: [{ id: "knees" }],
    });
    expect(finalTest(listing, viewAfter(...studied)).state).toBe("open");
  });

  it("goes on where it was left", () => {
    const view = viewAfter(...studied, started("t1", "final", "a"));
    expect(finalTest(listing, view)).toMatchObject({ state: "under-way", attempt: { id: "t1" } });
  });

  it("asks after a fail for the checks of the failed objectives' lessons alone, and then opens", () => {
    const failed = [...studied, ...test("t1", "right", "wrong")];
    expect(finalTest(listing, viewAfter(...failed))).toMatchObject({
      state: "redo-first",
      lessons: [{ lesson: { id: "knees" }, checks: ["knees-check"] }],
    });
    expect(finalTest(listing, viewAfter(...failed, checked("knees"))).state).toBe("open");
  });

  it("stays passed, whatever comes later", () => {
    const view = viewAfter(...studied, ...test("t1", "right", "right"), ...test("t2", "wrong", "wrong"));
    expect(finalTest(listing, view)).toMatchObject({ state: "passed", attempt: { id: "t1" } });
  });

  it("takes the order of events from their sequence when the clock jumps back by ten years", () => {
    const again = { ...checked("knees"), at: "2016-01-05T01:00:00.000+00:00" };
    const view = viewAfter(...studied, ...test("t1", "right", "wrong"), again);
    expect(finalTest(listing, view).state).toBe("open");
  });
});

describe("the pass rule", () => {
  it("fails a must-not-miss objective whatever the points", () => {
    expect(judgeTest(course, [aGrade("a", "back"), aGrade("b", "knees", "wrong")])).toMatchObject({
      points: 1,
      passed: false,
      missed: ["knees"],
    });
  });

  it("fails too few points", () => {
    const items = [aGrade("a", "back", "wrong"), aGrade("b", "knees")];
    expect(judgeTest({ ...course, passMark: 2 }, items)).toMatchObject({ passed: false, missed: [] });
  });
});

describe("the pre-test", () => {
  it("is offered until it is taken, skipped, or a lesson is completed", () => {
    expect(pretest(viewAfter())).toBe("offered");
    expect(pretest(viewAfter(started("p", "pre", "b")))).toBe("under-way");
    expect(pretest(viewAfter(started("p", "pre", "b"), submitted("p", "pre", [])))).toBe("done");
    expect(pretest(viewAfter(aCourseEvent("pretest-skipped", {})))).toBe("passed-by");
    expect(pretest(viewAfter(completed("back")))).toBe("passed-by");
  });
});

it("shows the first final attempt beside the passing one", () => {
  const view = viewAfter(...studied, ...test("t1", "wrong", "wrong"), ...test("t2", "right", "right"));
  expect(rawScores(view)).toMatchObject({ firstFinal: { points: 0 }, passing: { points: 2 } });
});

it("never grades again: a result stays as it was given", () => {
  const wronglyGraded = [aGrade("i1", "back"), aGrade("i2", "knees")];
  const event = submitted("t1", "final", wronglyGraded);
  const view = viewAfter(started("t1", "final", "a"), event, event);
  expect(view.attempts[0]?.result?.items).toEqual(wronglyGraded);
});
