import { expect, test } from "vitest";
import { indexUnits, sumsBelow } from "../../../../renderer/domain/dashboard/unit-index.ts";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";

const index = indexUnits(
  createUnitTree([
    { id: "b", name: "B" },
    { id: "a", name: "A" },
    { id: "a2", name: "A two", parent: "a" },
    { id: "a1", name: "A one", parent: "a" },
    { id: "a11", name: "Deep", parent: "a1" },
  ]),
);

test("a unit and all below it are one stretch", () => {
  expect(index.units.map(({ unit }) => unit.id)).toEqual(["a", "a1", "a11", "a2", "b"]);
  expect([...index.ends]).toEqual([4, 3, 3, 4, 5]);
  expect([index.placeOf("a2"), index.placeOf("c")]).toEqual([3, undefined]);
});

test("a unit has the sum of all below it and itself", () => {
  expect([...sumsBelow(index, Int32Array.of(1, 2, 4, 8, 16))]).toEqual([15, 6, 4, 8, 16]);
});
