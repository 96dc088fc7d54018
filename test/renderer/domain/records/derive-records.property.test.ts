import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passesOf } from "../../../../renderer/domain/assessment/passes.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { canonicalJson } from "../../../../renderer/domain/records/canonical-json.ts";
import { deriveRecords } from "../../../../renderer/domain/records/derive-records.ts";
import { createLeaving } from "../../../../renderer/domain/records/leaving-events.ts";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aStudiedLesson, aTest, placed } from "../../../builders/course-passes.ts";

const subject = {
  learner: { id: "l", name: "Aye", staffNumber: "", unit: "" },
  ...{ device: "own", appVersion: "1.0.0", pseudonym: "p" },
};

const seen = fc.record({
  course: fc.constantFrom("safe-lifting", "safe-driving"),
  version: fc.constantFrom("1.0.0", "1.1.0"),
});
const outcomes = fc.array(fc.constantFrom("right" as const, "wrong" as const), {
  minLength: 1,
  maxLength: 3,
});
const deed: fc.Arbitrary<LearnerEvent[]> = fc.oneof(
  fc
    .tuple(fc.constantFrom("back", "knees"), seen)
    .map(([lesson, content]) => aStudiedLesson(lesson, content)),
  fc
    .record({ purpose: fc.constantFrom("pre" as const, "final" as const), outcomes, seen })
    .map((test) => aTest(test)),
);
const way = fc.array(deed, { maxLength: 8 }).map((deeds) => deeds.flat());
const journals = fc.tuple(way, way, way).map(([own, fork, other]) => [
  { name: "own", device: "own", events: placed(own) },
  { name: "own-2", device: "own", events: placed(fork) },
  { name: "b7", device: "b7", events: placed(other) },
]);

describe("records derived from any events", () => {
  test("do not depend on the order in which journals are read", () => {
    fc.assert(
      fc.property(journals, fc.nat(5), (read, turn) => {
        const turned = [...read.slice(turn % 3), ...read.slice(0, turn % 3)];
        expect(deriveRecords(subject, turned)).toEqual(deriveRecords(subject, read));
      }),
    );
  });

  test("of a beginning are the beginning of the records, and never more", () => {
    fc.assert(
      fc.property(way, fc.nat(), (events, at) => {
        const of = (some: readonly LearnerEvent[]) =>
          deriveRecords(subject, [{ name: "own", device: "own", events: placed(some) }]);
        const [part, whole] = [of(events.slice(0, at % (events.length + 1))), of(events)];
        for (const kind of ["records", "responses"] as const) {
          const all = new Set(whole[kind].map(canonicalJson));
          expect(part[kind].filter((row) => !all.has(canonicalJson(row)))).toEqual([]);
        }
      }),
    );
  });

  test("are the same from the events that leave as from all", () => {
    fc.assert(
      fc.property(journals, (read) => {
        const leaving = read.map((journal) => ({
          ...journal,
          events: journal.events.filter(createLeaving()),
        }));
        expect(deriveRecords(subject, leaving)).toEqual(deriveRecords(subject, read));
      }),
    );
  });

  test("agree with what the learner is shown: there is a record for every pass, and for nothing else", () => {
    fc.assert(
      fc.property(way, (events) => {
        const view = foldEvents({}, placed(events));
        const passes = Object.values(view)
          .toSorted((one, other) => (one.course < other.course ? -1 : 1))
          .flatMap((course) => passesOf(course).map((at) => [course.course, at]));
        const { records } = deriveRecords(subject, [{ name: "own", device: "own", events: placed(events) }]);
        expect(records.map(({ course, finishedAt }) => [course, finishedAt])).toEqual(passes);
      }),
    );
  });
});
