import { describe, expect, it } from "vitest";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { dueChecks, dueCount, dueDiscernment, duePlans } from "../../../../renderer/domain/review/due.ts";
import { aCourseEvent, aCourseListing, aGrade } from "../../../builders/course-events.ts";

const listings = [aCourseListing()];
const at = "2026-01-05T08:00:00.000+07:00";
const day = 24 * 60 * 60 * 1000;
const daysLater = (days: number) => Date.parse(at) + days * day;
const answered = (lesson: string, outcome: "right" | "wrong") =>
  aCourseEvent(
    "check-answered",
    { lesson, graded: aGrade(`${lesson}-check`, lesson, outcome), activeMs: 0 },
    at,
  );
const view = foldEvents(
  {},
  [
    answered("back", "right"),
    answered("knees", "wrong"),
    aCourseEvent("plan-adopted", { lesson: "back" }, at),
  ].map((event, index) => ({ ...event, seq: index + 1 })),
);
const dueAfter = (days: number) => dueChecks(listings, view, daysLater(days)).map(({ item }) => item);

describe("the review queue", () => {
  it("brings a missed check back after one day and a right one after fourteen", () => {
    expect(dueAfter(0.9)).toEqual([]);
    expect(dueAfter(1)).toEqual(["knees-check"]);
    expect(dueAfter(13.9)).toEqual(["knees-check"]);
    expect(dueAfter(14)).toEqual(["knees-check", "back-check"]);
  });

  it("never holds what was not answered", () => {
    expect(dueChecks(listings, {}, daysLater(400))).toEqual([]);
  });

  it("comes back on an even schedule after each right answer", () => {
    const again = aCourseEvent(
      "review-answered",
      { lesson: "back", graded: aGrade("back-check", "back"), activeMs: 0 },
      "2026-01-19T08:00:00.000+07:00",
    );
    const later = foldEvents(view, [{ ...again, seq: 9 }]);
    const isDue = (days: number) =>
      dueChecks(listings, later, daysLater(days)).some(({ lesson }) => lesson === "back");
    expect([isDue(14), isDue(27.9), isDue(28)]).toEqual([false, false, true]);
  });

  it("is not hidden for years by a clock that was set back", () => {
    expect(dueAfter(-3650)).toHaveLength(2);
  });

  it("asks about a plan two weeks after it was made", () => {
    expect(duePlans(listings, view, daysLater(13))).toEqual([]);
    expect(duePlans(listings, view, daysLater(14))).toEqual([{ course: "safe-lifting", lesson: "back" }]);
  });

  it("brings the discernment test back two weeks after it was taken a second time", () => {
    const judging = { attempt: "one", occasion: "after" as const, form: "b", items: [] };
    const events = [
      aCourseEvent("discernment-started", judging, at),
      aCourseEvent("discernment-submitted", judging, at),
    ];
    const taken = foldEvents(
      {},
      events.map((event, index) => ({ ...event, seq: index + 1 })),
    );
    const withTest = [{ ...aCourseListing(), discernment: { forms: ["a", "b", "c"], items: 24 } }];
    const due = (offered: typeof listings, days: number) =>
      dueDiscernment(offered, taken, daysLater(days)).map(({ id }) => id);
    expect(due(withTest, 13)).toEqual([]);
    expect(due(withTest, 14)).toEqual(["safe-lifting"]);
    expect(due(listings, 14)).toEqual([]);
    expect(dueCount(withTest, taken, daysLater(14))).toBe(1);

    const third = { ...judging, attempt: "two", occasion: "later" as const };
    const begun = foldEvents(taken, [{ ...aCourseEvent("discernment-started", third), seq: 3 }]);
    expect(dueDiscernment(withTest, begun, daysLater(15))).toHaveLength(1);
    const over = foldEvents(begun, [{ ...aCourseEvent("discernment-submitted", third), seq: 4 }]);
    expect(dueDiscernment(withTest, over, daysLater(15))).toEqual([]);
  });

  it("counts everything that is due", () => {
    expect(dueCount(listings, view, daysLater(13))).toBe(1);
    expect(dueCount(listings, view, daysLater(14))).toBe(3);
  });
});
