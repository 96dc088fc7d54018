import { expect, test } from "vitest";
import { analyseTest } from "../../../../renderer/domain/item-analysis/analyse-test.ts";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import type { TestResponse } from "../../../../renderer/domain/records/completion-record.ts";
import { sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

const analysisOf = (rows: readonly TestResponse[]) =>
  analyseTest(takenOnce(sittingsOf(rows), "safe-lifting", "final"));

test("forms are worked out by themselves, and what is doubtful stands beside its question", () => {
  const people = (letters: string, count: number) => Array.from({ length: count }, () => letters);
  const analysis = analysisOf([
    ...theAnswers([...people("11", 10), ...people("x1", 25), ...people("xx", 5)]),
    ...theAnswers(people("11", 29), { form: "b", language: "ms", translation: "draft" }, 100),
  ]);
  expect(analysis).toMatchObject({ people: 69, draft: 29, isEnough: true, gaps: [] });
  expect(
    analysis.items.map(({ statistics: { form, item, facility }, doubts }) => [
      ...[form, item, facility],
      ...doubts.map(({ kind }) => kind),
    ]),
  ).toEqual([
    ["a", "q1", 0.25, "hard"],
    ["a", "q2", 0.875],
    ["b", "q1", undefined],
    ["b", "q2", undefined],
  ]);
});

test("a test that too few people took has no numbers", () => {
  expect(analysisOf(theAnswers(["11", "1x"])).isEnough).toBe(false);
});
