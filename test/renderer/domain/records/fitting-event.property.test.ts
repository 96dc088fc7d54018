import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalEvent } from "../../../../renderer/domain/event/event.ts";
import {
  completionRecordSchema,
  statusRowSchema,
  testResponseSchema,
} from "../../../../renderer/domain/records/completion-record.ts";
import { deriveRecords } from "../../../../renderer/domain/records/derive-records.ts";
import { fitsRecords } from "../../../../renderer/domain/records/fitting-event.ts";
import { anEvent } from "../../../builders/events.ts";
import { aStudiedLesson, aTest, placed } from "../../../builders/course-passes.ts";

const subject = {
  learner: { id: "l", name: "Aye", staffNumber: "", unit: "" },
  ...{ device: "own", appVersion: "1.0.0", pseudonym: "p" },
};

/** Every path into a value. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))];
}

/** The value with something else at a path; gone where that is undefined. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const field = changedAt((value as Record<string, unknown>)[key], rest, to);
  if (Array.isArray(value)) return value.map((each: unknown, at) => (String(at) === key ? field : each));
  return { ...(value as object), [key]: field };
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom(
    undefined,
    "",
    "x".repeat(201),
    -1,
    0,
    Number.NaN,
    Infinity,
    1e300,
    [],
    {},
    "2026-02-30T10:00:00Z",
    "2026-01-05T25:00:00+07:00",
  ),
);
const journal = fc.tuple(fc.nat(), fc.nat(), junk).map(([which, where, value]): unknown[] => {
  const events = placed([...aStudiedLesson(), ...aTest({ purpose: "pre" }), ...aTest()]);
  const at = which % events.length;
  const paths = pathsOf(events[at]);
  const path = paths[where % paths.length] ?? [];
  return events.with(at, changedAt(events[at], path, value) as JournalEvent);
});

describe("an event that fits records", () => {
  test("is every kind that leaves, as this build writes it, and no other", () => {
    const events = placed([
      ...aStudiedLesson(),
      ...aTest(),
      anEvent("journal-started"),
      anEvent("plan-reported"),
    ]);
    const fitting = events.filter(fitsRecords).map(({ type }) => type);
    expect([...new Set(fitting)]).toEqual([
      ...["lesson-opened", "step-reached", "lesson-completed", "test-started", "test-answered"],
      ...["test-submitted", "journal-started"],
    ]);
  });

  test("has no more points than could be reached, of the test and of each question", () => {
    const handedIn = placed(aTest()).find(({ type }) => type === "test-submitted");
    expect(fitsRecords(handedIn)).toBe(true);
    for (const path of [["data"], ["data", "items", "0"]])
      expect(fitsRecords(changedAt(handedIn, [...path, "points"], 100))).toBe(false);
  });

  test("gives, with others, only rows that fit their schemas, whatever stands in its fields", () => {
    fc.assert(
      fc.property(journal, (events) => {
        const fitting = events.filter(fitsRecords);
        const read = [{ name: "own", device: "own", events: fitting }];
        const { records, status, responses } = deriveRecords(subject, read);
        for (const row of records) completionRecordSchema.parse(row);
        for (const row of status) statusRowSchema.parse(row);
        for (const row of responses) testResponseSchema.parse(row);
      }),
      { numRuns: 1500 },
    );
  });
});
