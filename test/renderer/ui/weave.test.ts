import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weavePaths, weaveQuarter } from "../../../renderer/ui/weave.ts";

const courseIds = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,9}){0,4}$/);

describe("the weave of a course", () => {
  it("has sixteen cells, at least nine of them filled, and follows from the id alone", () => {
    const property = fc.property(courseIds, (id) => {
      const cells = weaveQuarter(id);
      expect(cells).toHaveLength(16);
      expect(cells.filter((cell) => cell !== "empty").length).toBeGreaterThanOrEqual(9);
      expect(weaveQuarter(id)).toEqual(cells);
    });
    fc.assert(property);
  });

  it("is mirrored into four times as many diamonds", () => {
    const property = fc.property(courseIds, (id) => {
      const cells = weaveQuarter(id);
      const { large, small } = weavePaths(id);
      const count = (path: string) => path.split("M").length - 1;
      expect(count(large)).toBe(4 * cells.filter((cell) => cell === "large").length);
      expect(count(small)).toBe(4 * cells.filter((cell) => cell === "small").length);
    });
    fc.assert(property);
  });

  it("differs between courses whose ids are near each other", () => {
    const ids = Array.from({ length: 60 }, (_, number) => `course-${number}`);
    expect(new Set(ids.map((id) => weaveQuarter(id).join())).size).toBe(ids.length);
  });
});
