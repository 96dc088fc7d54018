import { describe, expect, test } from "vitest";
import type { Response } from "../../../../renderer/domain/event/response.ts";
import { answerText } from "../../../../renderer/domain/records/answer-text.ts";

const cases: readonly (readonly [Response, string])[] = [
  [{ kind: "single", option: "hang-up" }, "hang-up"],
  [{ kind: "confidence", option: "hang-up", sure: "certain" }, "hang-up"],
  [{ kind: "true-false", value: false }, "false"],
  [{ kind: "multiple", options: ["ring", "ask"] }, "ask ring"],
  [{ kind: "multiple", options: [] }, ""],
  [{ kind: "mark-words", phrases: ["b", "a"] }, "a b"],
  [{ kind: "mark-region", regions: ["ear", "cap"] }, "cap ear"],
  [{ kind: "order", cards: ["ring", "ask"] }, "ring ask"],
  [{ kind: "branching", choices: ["wait", "ask"] }, "wait ask"],
  [{ kind: "match", targets: { two: "b", one: "a" } }, "one>a two>b"],
  [{ kind: "sort", groups: { two: "b", one: "a" } }, "one>a two>b"],
  [{ kind: "review-draft", verdicts: { p2: "accept", p1: "send-back" } }, "p1>send-back p2>accept"],
  [{ kind: "grid", cells: { row: ["left", "right"] } }, "row>left,right"],
];

describe("an answer as text", () => {
  test.each(cases)("of %j is %j", (response, text) => {
    expect(answerText(response)).toBe(text);
  });
});
