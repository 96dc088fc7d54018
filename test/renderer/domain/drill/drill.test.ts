import { describe, expect, it } from "vitest";
import { drillSchema } from "../../../../renderer/domain/drill/drill.ts";
import { type Json, set } from "../../../builders/planted-course.ts";
import { aDrill } from "../../../builders/drills.ts";

const faultOf = (path: string, value: Json) => {
  const drill = aDrill();
  set(drill as unknown as Json, path, value);
  return drillSchema.safeParse(drill).error?.issues[0]?.message;
};

describe("a drill's structure", () => {
  it("is read as it is written", () => {
    expect(drillSchema.safeParse(aDrill()).success).toBe(true);
  });

  it("refuses a guess that earns", () => {
    expect(faultOf("stories.0.moments.message.choices.block.steps", ["stop"])).toMatch(
      /a guess earns nothing/,
    );
  });

  it("refuses a moment with a single way on", () => {
    expect(faultOf("stories.0.moments.answer.choices", { ask: { to: "end" } })).toMatch(
      /less than two choices/,
    );
  });

  it("refuses fewer than three stories", () => {
    expect(faultOf("stories", aDrill().stories.slice(1) as unknown as Json)).toMatch(/>=3/);
  });
});
