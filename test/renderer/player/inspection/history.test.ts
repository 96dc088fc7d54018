import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type HistoryStep, historyOf } from "../../../../renderer/player/inspection/history.ts";
import { aManifest, anIngredient, aSeal } from "../../../builders/reports.ts";

const parent = (label: string) => anIngredient({ title: label, relationship: "parentOf", manifest: label });

function count(step: HistoryStep | undefined): number {
  return step === undefined ? 0 : step.madeFrom.reduce((sum, below) => sum + count(below), 1);
}

describe("a file's history", () => {
  it("goes from the file to what it was made from, with or without a seal", () => {
    const top = historyOf(
      aSeal({
        manifests: [
          aManifest({ label: "a", ingredients: [parent("b"), anIngredient({ title: "boat.png" })] }),
          aManifest({ label: "b", title: "first.jpg" }),
        ],
      }),
    );
    expect(top?.madeFrom.map(({ title, state, relationship }) => [title, state, relationship])).toEqual([
      ["b", "told", "parentOf"],
      ["boat.png", "without-seal", "componentOf"],
    ]);
    expect(top?.madeFrom[0]?.actions).toHaveLength(1);
  });

  it("ends where a manifest names itself", () => {
    const top = historyOf(aSeal({ manifests: [aManifest({ label: "a", ingredients: [parent("a")] })] }));
    expect(top?.madeFrom[0]?.state).toBe("repeated");
    expect(count(top)).toBe(2);
  });

  it("says how many things it does not tell", () => {
    const ingredients = Array.from({ length: 2000 }, () => anIngredient());
    const top = historyOf(aSeal({ manifests: [aManifest({ ingredients })] }));
    expect(top?.madeFrom).toHaveLength(12);
    expect(top?.untold).toBe(1988);
  });

  it("is none where the seal names a manifest that is not there", () => {
    expect(historyOf(aSeal({ active: "constructor" }))).toBeUndefined();
  });

  it("stays small, whatever manifests say of each other", () => {
    const label = fc.nat(15).map(String);
    const links = fc.array(fc.array(label, { maxLength: 20 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(links, (all) => {
        const manifests = all.map((names, at) =>
          aManifest({ label: String(at), ingredients: names.map(parent) }),
        );
        expect(count(historyOf(aSeal({ manifests })))).toBeLessThanOrEqual(61);
      }),
    );
  });
});
