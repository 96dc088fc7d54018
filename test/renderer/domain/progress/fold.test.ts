import { describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { foldCourse, foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseEvent, content } from "../../../builders/course-events.ts";

const finished = (story: string, taken: ("stop" | "report")[]) =>
  aCourseEvent("drill-finished", {
    lesson: "back",
    drill: "urgent-call",
    story,
    choices: ["ring"],
    taken,
    missed: ["saved-number"],
    activeMs: 9_000,
  });
const place = (events: readonly LearnerEvent[]) =>
  events.map((event, index) => ({ ...event, seq: index + 1 }));

describe("folding drills", () => {
  it("knows none before one was played to its end", () => {
    expect(foldCourse(content.course, []).drills).toEqual({});
  });

  it("keeps how the last run went, and counts the runs of each story", () => {
    const runs = [finished("boat", ["stop"]), finished("pump", []), finished("boat", ["stop", "report"])];
    expect(foldCourse(content.course, place(runs)).drills).toEqual({
      "urgent-call": {
        finishedAt: runs[2]?.at,
        story: "boat",
        taken: ["stop", "report"],
        missed: ["saved-number"],
        runs: { boat: 2, pump: 1 },
      },
    });
  });

  it("leaves the view before as it was", () => {
    const [first, second] = place([finished("boat", []), finished("boat", [])]);
    if (first === undefined || second === undefined) throw new Error("no events");
    const before = foldEvents({}, [first]);
    foldEvents(before, [second]);
    expect(before[content.course]?.drills["urgent-call"]?.runs).toEqual({ boat: 1 });
  });
});
