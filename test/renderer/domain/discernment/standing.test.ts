import { describe, expect, it } from "vitest";
import { judgedAttempts, standingOf } from "../../../../renderer/domain/discernment/standing.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import type { Occasion } from "../../../../renderer/domain/event/discernment-terms.ts";
import { courseViewOf } from "../../../../renderer/domain/progress/course-view.ts";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseEvent, aCourseListing } from "../../../builders/course-events.ts";

const listing = aCourseListing();
const day = 24 * 60 * 60 * 1000;
const handedInAt = "2026-02-02T08:00:00.000+07:00";
const daysLater = (days: number) => Date.parse(handedInAt) + days * day;

const started = (occasion: Occasion) =>
  aCourseEvent("discernment-started", { attempt: occasion, occasion, form: "a", items: [] });
const taken = (occasion: Occasion) => [
  started(occasion),
  aCourseEvent("discernment-submitted", { attempt: occasion, occasion, form: "a", items: [] }, handedInAt),
];
const completed = (lesson: string) => aCourseEvent("lesson-completed", { lesson, activeMs: 0 });
const bothLessons = [completed("back"), completed("knees")];
const viewAfter = (events: readonly LearnerEvent[]) =>
  courseViewOf(
    foldEvents(
      {},
      events.map((event, index) => ({ ...event, seq: index + 1 })),
    ),
    listing.id,
  );
const standing = (events: readonly LearnerEvent[], now = daysLater(1)) =>
  standingOf(listing, viewAfter(events), now);

describe("a discernment test", () => {
  it("is open before the first lesson is completed", () => {
    expect(standing([])).toEqual({ state: "open", occasion: "before" });
    expect(standing([completed("back")])).toEqual({ state: "lessons-first" });
  });

  it("once taken, waits for the lessons", () => {
    expect(standing(taken("before"))).toEqual({ state: "lessons-first" });
    expect(standing([...taken("before"), completed("back")])).toEqual({ state: "lessons-first" });
  });

  it("opens again when every lesson is completed, whether or not it was taken before", () => {
    expect(standing([...taken("before"), ...bothLessons])).toEqual({ state: "open", occasion: "after" });
    expect(standing(bothLessons)).toEqual({ state: "open", occasion: "after" });
  });

  it("opens again when the final test was handed in, whatever lessons there are now", () => {
    const test = { attempt: "final-1", purpose: "final", form: "a", passMark: 1 } as const;
    const outcome = { points: 0, of: 1, failedObjectives: [], missed: [], passed: false };
    const final = [
      aCourseEvent("test-started", { ...test, items: [] }),
      aCourseEvent("test-submitted", { ...test, ...outcome, items: [] }),
    ];
    expect(standing(final)).toEqual({ state: "open", occasion: "after" });
  });

  it("comes a third time two weeks after the second, and then no more", () => {
    const events = [...bothLessons, ...taken("after")];
    expect(standing(events, daysLater(13.9))).toEqual({ state: "later", opensAt: daysLater(14) });
    expect(standing(events, daysLater(14))).toEqual({ state: "open", occasion: "later" });
    expect(standing([...events, ...taken("later")], daysLater(99))).toEqual({ state: "done" });
  });

  it("is not hidden for years by a clock that was set back", () => {
    expect(standing([...bothLessons, ...taken("after")], daysLater(-3650))).toMatchObject({ state: "open" });
  });

  it("goes on where it was left", () => {
    expect(standing([started("before")])).toMatchObject({ state: "under-way", attempt: { id: "before" } });
    expect(standing([...bothLessons, started("after")])).toMatchObject({ attempt: { id: "after" } });
  });

  it("lets an unfinished first attempt lapse once a lesson is completed", () => {
    expect(standing([started("before"), completed("back")])).toEqual({ state: "lessons-first" });
    expect(standing([started("before"), ...bothLessons])).toEqual({ state: "open", occasion: "after" });
  });

  it("has one attempt for each occasion, in the order of the occasions", () => {
    const again = [
      aCourseEvent("discernment-started", { attempt: "x", occasion: "before", form: "b", items: [] }),
      aCourseEvent("discernment-submitted", { attempt: "x", occasion: "before", form: "b", items: [] }),
    ];
    const view = viewAfter([...taken("later"), ...taken("before"), ...again, started("after")]);
    expect(judgedAttempts(view).map(({ id }) => id)).toEqual(["before", "later"]);
  });
});
