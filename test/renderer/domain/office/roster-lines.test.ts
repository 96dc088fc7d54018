import { expect, test } from "vitest";
import { aRoster } from "../../../builders/rosters.ts";
import { rosterLines } from "../../../../renderer/domain/office/roster-lines.ts";

test("a line names its unit, and the units from the top down to it", () => {
  const [first] = aRoster();
  expect(first).toMatchObject({ person: { id: "p1" }, unit: "Records", path: ["Ministry", "Records"] });
});

test("a line whose unit is not there has no names of units", () => {
  const person = { id: "p1", name: "Siti", staffNumber: "", unit: "gone" };
  expect(rosterLines([person], [])).toEqual([{ person, unit: "", path: [] }]);
});
