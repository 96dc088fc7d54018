import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item, ItemOf } from "../../../../renderer/domain/course/item.ts";
import { grade, shareRight } from "../../../../renderer/domain/quiz/grade.ts";
import { rightAnswers, wrongAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleItemList, sampleItems } from "../../../fixtures/samples/items.ts";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 7 });

describe("grading", () => {
  it.each(sampleItemList.map((item) => [item.kind, item] as const))(
    "gives %s one point or none",
    (kind, item) => {
      const right = rightAnswers[kind];
      const wrong = wrongAnswers[kind];
      expect(grade(item, right)).toEqual({
        item: item.id,
        objective: item.objective,
        response: right,
        outcome: "right",
        points: 1,
        of: 1,
      });
      expect(grade(item, wrong)).toMatchObject({ outcome: "wrong", points: 0, of: 1, response: wrong });
    },
  );

  it("is right exactly when every part is", () => {
    for (const item of sampleItemList) {
      for (const response of Object.values({ ...rightAnswers, ...wrongAnswers })) {
        const { right, of } = shareRight(item, response);
        expect(right).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(of);
        expect(grade(item, response).outcome).toBe(right === of ? "right" : "wrong");
      }
    }
  });

  it("gives nothing for an answer of another kind", () => {
    for (const item of sampleItemList) {
      for (const response of Object.values(rightAnswers)) {
        const isOfKind = response.kind === item.kind;
        expect(grade(item, response).points).toBe(isOfKind ? 1 : 0);
      }
    }
  });

  it("takes a set as right in any order and only when it is the whole set", () => {
    const property = fc.property(ids, fc.func(fc.boolean()), fc.func(fc.nat()), (options, isKey, weight) => {
      const correct = options.filter(isKey);
      if (correct.length === 0) return;
      const item: Item = { ...sampleItems.multiple, options, correct };
      const shuffled = correct.toSorted((a, b) => weight(a) - weight(b));
      expect(grade(item, { kind: "multiple", options: shuffled }).outcome).toBe("right");
      expect(grade(item, { kind: "multiple", options: correct.slice(1) }).outcome).toBe("wrong");
      expect(grade(item, { kind: "multiple", options: [...correct, "a-stranger"] }).outcome).toBe("wrong");
    });
    fc.assert(property);
  });

  it("counts the cards that lie in their places", () => {
    const property = fc.property(ids, fc.nat(), fc.nat(), (correct, one, other) => {
      const item: ItemOf<"order"> = { ...sampleItems.order, correct };
      const [a, b] = [one % correct.length, other % correct.length];
      const cards = correct.map((id, place) => correct[place === a ? b : place === b ? a : place] ?? id);
      const { right, of } = shareRight(item, { kind: "order", cards });
      expect(of - right).toBe(a === b ? 0 : 2);
    });
    fc.assert(property);
  });

  it("counts the right pairs of a match, whatever else the answer holds", () => {
    const response = {
      kind: "match",
      targets: { signed: "proof", shadow: "none", stranger: "proof" },
    } as const;
    expect(shareRight(sampleItems.match, response)).toEqual({ right: 1, of: 3 });
  });

  it("follows a branching answer only as far as its choices are open", () => {
    const skipped = { kind: "branching", choices: ["hang"] } as const;
    expect(grade(sampleItems.branching, { ...skipped, choices: [...skipped.choices] }).outcome).toBe("wrong");
  });
});
