import { describe, expect, it } from "vitest";
import { walkBranches } from "../../../../renderer/domain/quiz/branches.ts";
import { sampleItems } from "../../../fixtures/samples/items.ts";

const item = sampleItems.branching;

describe("walking branches", () => {
  it("begins at the start with its choices", () => {
    expect(walkBranches(item, [])).toEqual({ steps: [], node: "ring", choices: ["pay", "ask"] });
  });

  it("remembers each decision and where it was taken", () => {
    expect(walkBranches(item, ["ask", "hang"])).toEqual({
      steps: [
        { node: "ring", choice: "ask" },
        { node: "asked", choice: "hang" },
      ],
      node: "safe",
      choices: [],
      ending: "good",
    });
  });

  it("stops at a choice that is not open there", () => {
    expect(walkBranches(item, ["hang", "ask"])).toMatchObject({ steps: [], node: "ring" });
    expect(walkBranches(item, ["pay", "hang"])).toMatchObject({ node: "paid", ending: "poor" });
  });
});
