import { describe, expect, test } from "vitest";
import type { Requirement } from "../../../../renderer/domain/office/office-file.ts";
import { requirementsOf, unitsAbove } from "../../../../renderer/domain/office/units.ts";

const units = [
  { id: "ministry", name: "Ministry" },
  { id: "ports", name: "Ports", parent: "ministry" },
  { id: "records", name: "Records", parent: "ports" },
  { id: "roads", name: "Roads", parent: "ministry" },
];
const requirement = (id: string, named: readonly string[]): Requirement => ({
  id,
  course: id,
  units: [...named],
  due: "2026-06-30",
});
const requirements = [
  requirement("everybody", []),
  requirement("ports", ["ports"]),
  requirement("roads", ["roads"]),
  requirement("ministry", ["ministry"]),
  requirement("records", ["roads", "records"]),
];
const required = (unit: string | undefined) =>
  requirementsOf(requirements, units, unit).map(({ course }) => course);

describe("what is required of somebody", () => {
  test("is what is required of their unit, of every unit above it, and of everybody", () => {
    expect(required("records")).toEqual(["everybody", "ports", "ministry", "records"]);
    expect(required("ports")).toEqual(["everybody", "ports", "ministry"]);
    expect(required("ministry")).toEqual(["everybody", "ministry"]);
  });

  test("is only what is required of everybody where the unit is not known", () => {
    expect(required(undefined)).toEqual(["everybody"]);
    expect(required("gone")).toEqual(["everybody"]);
  });
});

test("the units above one are gone through once, even where they stand in a circle", () => {
  const circle = [
    { id: "a", name: "A", parent: "b" },
    { id: "b", name: "B", parent: "a" },
  ];
  expect(unitsAbove(circle, "a").map(({ id }) => id)).toEqual(["a", "b"]);
});
