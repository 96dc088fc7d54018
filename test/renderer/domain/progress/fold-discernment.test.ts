import { describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { foldCourse, foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseEvent, content } from "../../../builders/course-events.ts";
import { aJudged, answerOf } from "../../../builders/judgements.ts";

const started = aCourseEvent("discernment-started", {
  attempt: "one",
  occasion: "before",
  form: "b",
  items: ["boat", "bill"],
});
const answered = (item: string, relies: boolean) =>
  aCourseEvent("discernment-answered", {
    attempt: "one",
    ...answerOf(aJudged({ item, relies, tools: ["inspect"] })),
    activeMs: 900,
  });
const judged = [aJudged({ item: "boat" }), aJudged({ item: "bill", isMisleading: true })];
const submitted = aCourseEvent("discernment-submitted", {
  attempt: "one",
  occasion: "before",
  form: "b",
  items: judged,
});
const place = (events: readonly LearnerEvent[]) =>
  events.map((event, index) => ({ ...event, seq: index + 1 }));
const fold = (...events: LearnerEvent[]) => foldCourse(content.course, place(events)).discernment;

describe("folding a discernment test", () => {
  it("notes its form, its items in their order, and the answers as they come", () => {
    expect(fold(started, answered("boat", true), answered("bill", false))).toEqual([
      {
        id: "one",
        occasion: "before",
        form: "b",
        content,
        items: ["boat", "bill"],
        startedAt: started.at,
        answers: {
          boat: { item: "boat", relies: true, sure: "fairly-sure", tools: ["inspect"] },
          bill: { item: "bill", relies: false, sure: "fairly-sure", tools: ["inspect"] },
        },
      },
    ]);
  });

  it("lets the last answer to an item count, until it was handed in", () => {
    const [attempt] = fold(
      started,
      answered("boat", true),
      answered("boat", false),
      submitted,
      answered("bill", true),
    );
    expect(attempt?.answers["boat"]?.relies).toBe(false);
    expect(attempt?.answers).not.toHaveProperty("bill");
    expect(attempt?.result).toEqual({ at: submitted.at, items: judged });
  });

  it("is unmoved by what is sent twice, and by answers to an attempt that it does not know", () => {
    expect(fold(started, started)).toHaveLength(1);
    expect(fold(answered("boat", true))).toEqual([]);
    const later = { ...submitted, at: "2027-01-01T00:00:00.000+00:00" };
    expect(fold(started, submitted, later)[0]?.result?.at).toBe(submitted.at);
  });

  it("leaves the view that it began with as it was", () => {
    const before = foldEvents({}, place([started]));
    const copy = structuredClone(before);
    foldEvents(before, [{ ...answered("boat", true), seq: 2 }]);
    expect(before).toEqual(copy);
  });
});
