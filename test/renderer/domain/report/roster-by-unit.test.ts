import { expect, test } from "vitest";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";
import { rosterByUnit } from "../../../../renderer/domain/report/roster-by-unit.ts";
import { anOffice } from "../../../builders/desk-people.ts";

const person = (name: string, unit: string) => ({ id: name, name, staffNumber: "", unit });

test("the roster stands by unit in the order of the tree, people by name, without empty units", () => {
  const people = [person("Zin", "roads"), person("Mya", "ministry"), person("Aye", "roads")];
  const parts = rosterByUnit(people, createUnitTree(anOffice.units));
  expect(parts.map(({ path, people: mine }) => [path, ...mine.map(({ name }) => name)])).toEqual([
    ["Ministry", "Mya"],
    ["Ministry / Roads", "Aye", "Zin"],
  ]);
});
