import { describe, expect, it } from "vitest";
import type { Item } from "../../../../renderer/domain/course/item.ts";
import { analyseItems } from "../../../../renderer/domain/item-analysis/analyse-items.ts";
import { optionUses } from "../../../../renderer/domain/item-analysis/option-uses.ts";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import { aResponse, sittingsOf } from "../../../builders/test-responses.ts";

const common = { id: "q1", objective: "back", passage: { lesson: "back", step: "idea" } };

/** Of so many answers, each with its right, how often each option was used. */
function usesOf(item: Item | undefined, answers: readonly (readonly [string, boolean?])[]) {
  const rows = answers.map(([option, isRight = false], at) =>
    aResponse({ pseudonym: `p-${at}`, option, points: Number(isRight) }),
  );
  const [statistics] = takenOnce(sittingsOf(rows), "safe-lifting", "final").flatMap(analyseItems);
  if (statistics === undefined) throw new Error("there is no question");
  return optionUses(item, statistics).map(({ option, share, isRight }) => [option, share, isRight]);
}

describe("the use of options", () => {
  it("names every option in its order, also what nobody chose", () => {
    const item: Item = { ...common, kind: "single", options: ["a", "b", "c"], correct: "b" };
    expect(usesOf(item, [["b", true], ["b", true], ["c"], [""]])).toEqual([
      ["a", 0, false],
      ["b", 0.5, true],
      ["c", 0.25, false],
    ]);
  });

  it("knows the right one even where nobody found it", () => {
    expect(usesOf({ ...common, kind: "true-false", correct: false }, [["true"], ["true"]])).toEqual([
      ["true", 1, false],
      ["false", 0, true],
    ]);
  });

  it("counts each option by itself where several may be chosen", () => {
    const item: Item = { ...common, kind: "multiple", options: ["a", "b", "ab"], correct: ["a", "ab"] };
    expect(usesOf(item, [["a ab", true], ["ab"], ["a b"], ["b"]])).toEqual([
      ["a", 0.5, true],
      ["b", 0.5, false],
      ["ab", 0.5, true],
    ]);
  });

  it("is that of the five most frequent answers elsewhere", () => {
    const item: Item = { ...common, kind: "order", correct: ["x", "y"] };
    const answers = [["x y", true], ["x y", true], ["y x"], ["3"], ["4"], ["5"], ["6"]] as const;
    expect(usesOf(item, answers)).toHaveLength(5);
    expect(usesOf(item, answers)[0]).toEqual(["x y", 2 / 7, true]);
    expect(usesOf(undefined, [["a"], ["b", true], ["b", true]])[0]).toEqual(["b", 2 / 3, true]);
  });
});
