import { expect, it } from "vitest";
import { markOption } from "../../../../renderer/domain/quiz/mark.ts";

it("marks what was chosen and what should have been, and nothing else", () => {
  expect(markOption(true, true)).toBe("right");
  expect(markOption(true, false)).toBe("missed");
  expect(markOption(false, true)).toBe("wrong");
  expect(markOption(false, false)).toBeUndefined();
});
