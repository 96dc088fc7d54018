import { describe, expect, test } from "vitest";
import { checkOffice, type OfficeParts } from "../../../../renderer/domain/desk/check-office.ts";

const unit = (id: string, parent?: string) => ({ id, name: id, ...(parent === undefined ? {} : { parent }) });
const person = (id: string, staffNumber: string, inUnit = "ministry") => ({
  id,
  name: id,
  staffNumber,
  unit: inUnit,
});
const requirement = (id: string, units: string[]) => ({
  id,
  course: "safe-lifting",
  units,
  due: "2026-12-31",
});

function anOffice(parts: Partial<OfficeParts> = {}): OfficeParts {
  return {
    units: [unit("ministry"), unit("records", "ministry")],
    people: [person("p1", "1"), person("p2", "2", "records"), person("p3", ""), person("p4", "")],
    requirements: [requirement("r1", []), requirement("r2", ["records"])],
    ...parts,
  };
}

describe("an office", () => {
  test("that is sound has no problems", () => {
    expect(checkOffice(anOffice())).toEqual([]);
  });

  test("has a problem for each unit that is named and is not there", () => {
    const office = anOffice({
      units: [unit("ministry", "gone")],
      people: [person("p1", "1", "lost")],
      requirements: [requirement("r1", ["ministry", "nowhere"])],
    });
    expect(checkOffice(office)).toEqual([
      { kind: "unknown-unit", of: "unit", id: "ministry", unit: "gone" },
      { kind: "unknown-unit", of: "person", id: "p1", unit: "lost" },
      { kind: "unknown-unit", of: "requirement", id: "r1", unit: "nowhere" },
    ]);
  });

  test("names each circle of units once, without what only hangs on it", () => {
    const units = [
      unit("leaf", "a"),
      unit("a", "b"),
      unit("b", "c"),
      unit("c", "a"),
      unit("self", "self"),
      unit("ministry"),
    ];
    expect(checkOffice(anOffice({ units, people: [], requirements: [] }))).toEqual([
      { kind: "unit-cycle", units: ["a", "b", "c"] },
      { kind: "unit-cycle", units: ["self"] },
    ]);
  });

  test("lists who share a staff number, however it is written; a missing one is nobody's", () => {
    const people = [
      person("p1", "ab-1"),
      person("p2", "2"),
      person("p3", "AB 1"),
      person("p4", "-"),
      person("p5", ""),
    ];
    expect(checkOffice(anOffice({ people }))).toEqual([
      { kind: "duplicate-staff-number", staffNumber: "ab-1", people: ["p1", "p3"] },
    ]);
  });

  test("has no two parts of one id", () => {
    const office = anOffice({ people: [person("p1", "1"), person("p1", "2")] });
    expect(checkOffice(office)).toEqual([{ kind: "duplicate-id", of: "person", id: "p1" }]);
  });
});
