import { describe, expect, it } from "vitest";
import {
  calibrationOf,
  countJudged,
  isRight,
  toolUseOf,
} from "../../../../renderer/domain/discernment/counts.ts";
import { aJudged, someJudged } from "../../../builders/judgements.ts";

describe("counting judgements", () => {
  it("tells misleading caught from sound trusted", () => {
    const counts = { misleading: 12, caught: 9, sound: 12, trusted: 7 };
    expect(countJudged(someJudged(counts))).toEqual(counts);
    expect(countJudged([])).toEqual({ misleading: 0, caught: 0, sound: 0, trusted: 0 });
  });

  it("calls right whoever relies on what is sound, and on nothing else", () => {
    const rights = [true, false].flatMap((relies) =>
      [true, false].map((isMisleading) => isRight({ relies, isMisleading })),
    );
    expect(rights).toEqual([false, true, true, false]);
  });

  it("counts each degree of sureness, and names a share only where there are enough answers", () => {
    const certain = Array.from({ length: 8 }, (_, at) => aJudged({ sure: "certain", relies: at < 6 }));
    const guessing = Array.from({ length: 7 }, () => aJudged({ sure: "guessing" }));
    expect(calibrationOf([...certain, ...guessing])).toEqual([
      { sure: "guessing", answers: 7, right: 7 },
      { sure: "fairly-sure", answers: 0, right: 0 },
      { sure: "certain", answers: 8, right: 6, share: 0.75 },
    ]);
  });

  it("counts the items with which a tool was opened, apart from the score", () => {
    const items = [
      aJudged({ tools: ["inspect", "call-back"] }),
      aJudged({ tools: ["call-back"], relies: false }),
      aJudged(),
    ];
    expect(toolUseOf(items)).toEqual({
      byTool: { inspect: 1, sideways: 0, "call-back": 2 },
      none: 1,
    });
  });
});
