import { describe, expect, test } from "vitest";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";

const tree = createUnitTree([
  { id: "roads", name: "Roads", parent: "ministry" },
  { id: "north", name: "North", parent: "ports" },
  { id: "ports", name: "Ports", parent: "ministry" },
  { id: "ministry", name: "Ministry" },
  { id: "lost", name: "Lost", parent: "gone" },
]);

describe("the units of an office", () => {
  test("have a path from the top down, and one that is not there has its id", () => {
    expect(tree.pathOf("north")).toBe("Ministry / Ports / North");
    expect(tree.pathOf("lost")).toBe("Lost");
    expect(tree.pathOf("gone")).toBe("gone");
  });

  test("lie within themselves and whatever is above", () => {
    expect(["north", "ports", "ministry", "roads"].map((other) => tree.isWithin("north", other))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("stand before those below them, siblings by name", () => {
    expect(tree.inOrder().map(({ unit, depth }) => `${depth} ${unit.name}`)).toEqual([
      "0 Lost",
      "0 Ministry",
      "1 Ports",
      "2 North",
      "1 Roads",
    ]);
  });

  test("that lie below each other are gone through once", () => {
    const circle = createUnitTree([
      { id: "a", name: "A", parent: "b" },
      { id: "b", name: "B", parent: "a" },
    ]);
    expect(circle.pathOf("a")).toBe("B / A");
    expect(circle.inOrder()).toHaveLength(2);
  });
});
