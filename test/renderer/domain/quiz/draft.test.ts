import { describe, expect, it } from "vitest";
import { type Draft, emptyResponse, isComplete } from "../../../../renderer/domain/quiz/draft.ts";
import { rightAnswers, wrongAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleItemList, sampleItems } from "../../../fixtures/samples/items.ts";

describe("drafts", () => {
  it.each(sampleItemList.map((item) => [item.kind, item] as const))(
    "of %s begin open and end whole",
    (kind, item) => {
      expect(isComplete(item, emptyResponse(item))).toBe(false);
      expect(isComplete(item, rightAnswers[kind])).toBe(true);
      expect(isComplete(item, wrongAnswers[kind])).toBe(true);
    },
  );

  it.each<[string, keyof typeof sampleItems, Draft]>([
    ["an option the item does not have", "single", { kind: "single", option: "stranger" }],
    ["no option", "multiple", { kind: "multiple", options: [] }],
    ["a prompt without a partner", "match", { kind: "match", targets: { signed: "proof" } }],
    ["a card without a group", "sort", { kind: "sort", groups: { law: "yes" } }],
    ["a card too few", "order", { kind: "order", cards: ["stop", "call"] }],
    ["a card twice", "order", { kind: "order", cards: ["stop", "stop", "call", "tell"] }],
    ["a decision still open", "branching", { kind: "branching", choices: ["ask"] }],
    ["no word on how sure", "confidence", { kind: "confidence", option: "hints" }],
    ["a passage without a verdict", "review-draft", { kind: "review-draft", verdicts: { when: "accept" } }],
    [
      "a card on one axis only",
      "grid",
      { kind: "grid", cells: { spelling: ["often", ""], benefit: ["rare", "grave"] } },
    ],
    ["another kind", "single", { kind: "multiple", options: ["made"] }],
  ])("with %s are not complete", (_, kind, draft) => {
    expect(isComplete(sampleItems[kind], draft)).toBe(false);
  });
});
