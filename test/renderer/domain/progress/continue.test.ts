import { describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import type { Occasion } from "../../../../renderer/domain/event/discernment-terms.ts";
import { whereToContinue } from "../../../../renderer/domain/progress/continue.ts";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseEvent, aCourseListing } from "../../../builders/course-events.ts";

const listing = aCourseListing();
const after = (...events: LearnerEvent[]) =>
  whereToContinue(
    [listing],
    foldEvents(
      {},
      events.map((event, index) => ({ ...event, seq: index + 1 })),
    ),
  );
const judging = (occasion: Occasion) =>
  aCourseEvent("discernment-started", { attempt: occasion, occasion, form: "a", items: [] });
const opened = aCourseEvent("lesson-opened", { lesson: "back" });
const completed = (lesson: string) => aCourseEvent("lesson-completed", { lesson, activeMs: 0 });

describe("where to continue", () => {
  it("is the discernment test that was left in the middle", () => {
    expect(after(judging("before"))).toEqual({ kind: "discernment", listing });
    expect(after(completed("back"), completed("knees"), judging("after"))).toMatchObject({
      kind: "discernment",
    });
  });

  it("is the lesson for which the first discernment test was left", () => {
    expect(after(judging("before"), opened)).toMatchObject({ kind: "lesson", lesson: { id: "back" } });
  });

  it("is the final test once the lessons are done, though a first discernment test was never finished", () => {
    expect(after(judging("before"), completed("back"), completed("knees"))).toMatchObject({
      kind: "test",
      purpose: "final",
    });
  });
});
