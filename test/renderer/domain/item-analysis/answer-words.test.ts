import { describe, expect, it } from "vitest";
import type { ItemStrings } from "../../../../renderer/domain/course/item-strings.ts";
import { answerWords } from "../../../../renderer/domain/item-analysis/answer-words.ts";
import { parseRichText } from "../../../../renderer/domain/rich-text/parse-rich-text.ts";

const rich = parseRichText;
const prompt = rich("What now?");

describe("an answer in words", () => {
  it("says options and cards by their texts, without marks", () => {
    const single: ItemStrings<"single"> = { prompt, options: { a: rich("Lift *slowly*") }, why: {} };
    expect(answerWords(single, "a")).toEqual([{ words: "Lift slowly" }]);
    const order: ItemStrings<"order"> = { prompt, cards: { x: rich("Bend"), y: rich("Lift") }, why: {} };
    expect(answerWords(order, "y x").map(({ words }) => words)).toEqual(["Lift", "Bend"]);
  });

  it("says what was put to what, each by its own text", () => {
    const match: ItemStrings<"match"> = {
      ...{ prompt, why: {} },
      prompts: { same: rich("Heavy box") },
      targets: { same: "Two people" },
    };
    expect(answerWords(match, "same>same")).toEqual([{ words: "Heavy box", to: "Two people" }]);
  });

  it("finds marked words", () => {
    const text = [{ words: "Take it " }, { phrase: "how", words: "with a round back" }];
    expect(answerWords({ prompt, text, why: {} } as ItemStrings<"mark-words">, "how")).toEqual([
      { words: "with a round back" },
    ]);
  });

  it("lets an id without words stand for itself, and says nothing of nothing", () => {
    expect(answerWords({ prompt, why: {} } as ItemStrings, "true")).toEqual([{ words: "true" }]);
    expect(answerWords({ prompt, why: {} } as ItemStrings, "")).toEqual([]);
  });
});
