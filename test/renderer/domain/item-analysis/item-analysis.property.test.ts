import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseItems } from "../../../../renderer/domain/item-analysis/analyse-items.ts";
import { compareLanguages } from "../../../../renderer/domain/item-analysis/compare-languages.ts";
import { scoreGains } from "../../../../renderer/domain/item-analysis/score-gains.ts";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { aResponse, sittingsOf } from "../../../builders/test-responses.ts";

const row = fc
  .record({
    person: fc.integer({ min: 1, max: 60 }),
    purpose: fc.constantFrom("pre" as const, "final" as const),
    form: fc.constantFrom("a", "b"),
    item: fc.constantFrom("q1", "q2", "q3"),
    option: fc.constantFrom("a", "b", "c", ""),
    points: fc.constantFrom(0, 1, 2, 3),
    attempt: fc.constantFrom(1, 1, 1, 2),
    voice: fc.constantFrom(
      { language: "en", translation: "original" } as const,
      { language: "ms", translation: "draft" } as const,
      { language: "th", translation: "approved" } as const,
    ),
    seconds: fc.constantFrom(0.5, 2.9, 3, 40),
  })
  .map(({ person, voice, ...rest }) => aResponse({ pseudonym: `p-${person}`, of: 3, ...voice, ...rest }));
const rows = fc.array(row, { maxLength: 600 });

function resultsOf(given: readonly TestResponse[], pageSize?: number) {
  const sittings = sittingsOf(given, pageSize);
  const taken = takenOnce(sittings, "safe-lifting", "final");
  return {
    items: taken.flatMap(analyseItems),
    gaps: compareLanguages(taken),
    gains: scoreGains(sittings),
  };
}

/** Numbers to ten digits: sums taken in another order differ in the last. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "number" ? Number(part.toFixed(10)) + 0 : part,
    ),
  );
}

describe("whatever was answered", () => {
  it("numbers stay within their bounds", () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const { facility, discrimination, answers, people, unanswered } of resultsOf(given).items) {
          if (facility !== undefined) expect(facility >= 0 && facility <= 1).toBe(true);
          const { value = 0, interval = { low: 0, high: 0 } } = discrimination ?? {};
          expect(value >= -1 && value <= 1).toBe(true);
          expect(interval.low <= value && value <= interval.high).toBe(true);
          expect(answers.reduce((sum, { count }) => sum + count, unanswered)).toBe(people);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("neither the order of rows nor the cut of pages matters, nor that rows come twice", () => {
    fc.assert(
      fc.property(
        rows.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray(given, { minLength: given.length }),
            fc.integer({ min: 1, max: 200 }),
          ),
        ),
        ([given, shuffled, pageSize]) => {
          const expected = rounded(resultsOf(given));
          expect(rounded(resultsOf(shuffled))).toEqual(expected);
          expect(rounded(resultsOf(given, pageSize))).toEqual(expected);
          expect(rounded(resultsOf([...given, ...shuffled], pageSize))).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });
});
