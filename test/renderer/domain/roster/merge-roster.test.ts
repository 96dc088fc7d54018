import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkOffice } from "../../../../renderer/domain/desk/check-office.ts";
import { mergeRoster, type Roster, unitAt } from "../../../../renderer/domain/roster/merge-roster.ts";
import { readPeople } from "../../../../renderer/domain/roster/read-people.ts";

let ids = 0;
const newId = () => `new-${(ids += 1)}`;
const roster: Roster = {
  units: [
    { id: "u1", name: "Ministry" },
    { id: "u2", name: "Ports", parent: "u1" },
  ],
  people: [
    { id: "p1", name: "Daw Khin", staffNumber: "A-17", unit: "u2" },
    { id: "p2", name: "Aung", staffNumber: "", unit: "u2" },
  ],
};
const person = (name: string, staffNumber: string, ...unit: string[]) => ({ name, staffNumber, unit });
const merge = (read: ReturnType<typeof person>[], mode: "add" | "replace" = "add") =>
  mergeRoster(roster, read, { mode, topUnit: "Office", newId });

describe("a table that comes into a roster", () => {
  test("changes who has the same staff number, and keeps the id", () => {
    const merged = merge([person("Daw Khin Mya", "a17", "Ministry", "Ports")]);
    expect(merged.people[0]).toEqual({ id: "p1", name: "Daw Khin Mya", staffNumber: "a17", unit: "u2" });
    expect(merged).toMatchObject({ added: 0, changed: 1, unchanged: 0, removed: 0, newUnits: 0 });
  });

  test("takes two of the same name for two people unless neither has a number and the unit is the same", () => {
    const same = merge([person("aung", "", "ministry", "ports")]);
    expect(same).toMatchObject({ added: 0, changed: 1 });
    expect(same.people[1]?.id).toBe("p2");
    expect(merge([person("Aung", "B-1", "Ministry", "Ports")])).toMatchObject({ added: 1, changed: 0 });
    expect(merge([person("Aung", "", "Ministry")])).toMatchObject({ added: 1, changed: 0 });
  });

  test("makes units that are not there below those that are", () => {
    const merged = merge([
      person("Hoa", "2", "MINISTRY", "Roads", "North"),
      person("Ana", "3", "ministry", "roads"),
    ]);
    expect(merged.units.slice(2)).toMatchObject([
      { name: "Roads", parent: "u1" },
      { name: "North", parent: merged.units[2]?.id },
    ]);
    expect(merged.people.at(-1)?.unit).toBe(merged.units[2]?.id);
    expect(merged.newUnits).toBe(2);
  });

  test("puts people without a unit into one that is called as the office", () => {
    const merged = merge([person("Hoa", "2"), person("Ana", "3")]);
    expect(merged.units.slice(2)).toMatchObject([{ name: "Office" }]);
  });

  test("takes others out of the roster only where it is to replace them", () => {
    expect(merge([person("Hoa", "2", "Ports")]).people).toHaveLength(3);
    const replaced = merge(
      [person("Daw Khin", "A-17", "Ministry", "Ports"), person("Hoa", "2", "Ports")],
      "replace",
    );
    expect(replaced.people.map(({ name }) => name)).toEqual(["Daw Khin", "Hoa"]);
    expect(replaced).toMatchObject({ removed: 1, unchanged: 1, added: 1 });
  });

  test("never loses one of two in the roster who are written alike", () => {
    const twins = {
      ...roster,
      people: [...roster.people, { id: "p3", name: "Aung", staffNumber: "", unit: "u2" }],
    };
    const merged = mergeRoster(twins, [person("Aung", "", "Ministry", "Ports")], {
      mode: "add",
      topUnit: "Office",
      newId,
    });
    expect(merged.people.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
  });
});

test("whatever was read, the roster is sound, and bringing the same in again changes nothing", () => {
  const word = fc.constantFrom("Mya", "Hoa", "mya", "Ports", "Roads", "A-1", "a1", "2", "", "x / y", "-");
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word)), fc.constantFrom("add", "replace"), (rows, mode) => {
      const { people: read } = readPeople(rows, {
        headerRow: undefined,
        roles: ["name", "staffNumber", "unit"],
      });
      const once = mergeRoster(roster, read, { mode, topUnit: "Office", newId });
      expect(checkOffice({ ...once, requirements: [] })).toEqual([]);
      const again = mergeRoster(once, read, { mode, topUnit: "Office", newId });
      expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, newUnits: 0 });
      expect(again.people).toEqual(once.people);
    }),
  );
});

test("a path leads to the unit that is there, or makes it", () => {
  expect(unitAt(roster.units, ["ministry", "ports"], newId)).toEqual({ units: roster.units, unit: "u2" });
  const made = unitAt(roster.units, ["Ministry", "Roads"], () => "u3");
  expect(made).toEqual({ units: [...roster.units, { id: "u3", name: "Roads", parent: "u1" }], unit: "u3" });
});
