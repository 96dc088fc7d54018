import { describe, expect, test } from "vitest";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { deriveRecords } from "../../../../renderer/domain/records/derive-records.ts";
import { countByCourse } from "../../../../renderer/domain/records/summarise-records.ts";
import { aPassedCourse, aStudiedLesson, aTest, placed } from "../../../builders/course-passes.ts";

function derived(id: string, events: readonly LearnerEvent[]) {
  const subject = {
    learner: { id, name: id, staffNumber: "", unit: "" },
    device: "own",
    appVersion: "1",
    pseudonym: id,
  };
  return deriveRecords(subject, [{ name: "own", device: "own", events: placed(events) }]);
}

describe("counts by course", () => {
  test("tell how many began and passed, each learner once, and no more", () => {
    const counts = countByCourse([
      derived("a", [...aPassedCourse(), ...aPassedCourse({ version: "2.0.0" })]),
      derived("b", [
        ...aTest({ outcomes: ["wrong"] }),
        ...aTest(),
        ...aStudiedLesson("back", { course: "driving" }),
      ]),
      derived("c", aStudiedLesson()),
      derived("d", []),
    ]);
    expect(counts).toEqual([
      { course: "driving", begun: 1, passed: 0, passedAtFirst: 0 },
      { course: "safe-lifting", begun: 3, passed: 2, passedAtFirst: 1 },
    ]);
  });
});
