import { describe, expect, test } from "vitest";
import { aDeskPerson, aList, aPass } from "../../../builders/desk-people.ts";

const people = [
  aDeskPerson("done", { unit: "roads", name: "Zaw" }),
  aDeskPerson("late", { name: "Ana" }),
  aDeskPerson("lapsed", { unit: "roads", name: "Nguyễn Thị Hoa" }),
  aDeskPerson("due", { name: "Mya" }),
  aDeskPerson("guest", { isInRoster: false, unit: "Ports", name: "Bo" }),
];
const records = [
  ...["done", "lapsed", "due"].map((id) => aPass(id, "safe-lifting", "2026-11-10T09:00:00.000+07:00")),
  aPass("lapsed", "fire-drill", "2024-06-20T09:00:00.000+07:00"),
  aPass("done", "fire-drill", "2026-06-20T09:00:00.000+07:00"),
];
const list = (choice = {}, order?: Parameters<typeof aList>[3]) => aList(people, { records }, choice, order);
const ids = ({ people: chosen }: ReturnType<typeof list>) => chosen.map(({ person }) => person.id);

describe("the list of people", () => {
  test("has the most urgent first, and counts every state", () => {
    const all = list();
    expect(ids(all)).toEqual(["late", "lapsed", "due", "done", "guest"]);
    expect(all.counts).toEqual({ overdue: 1, lapsed: 1, due: 1, done: 1, none: 1 });
  });

  test("is narrowed to a unit and all below it, without who is not in the roster", () => {
    expect(ids(list({ unit: "ports" }))).toEqual(["late", "due"]);
    expect(ids(list({ unit: "ministry" }))).toEqual(["late", "lapsed", "due", "done"]);
  });

  test("is narrowed to a course, with the state of that course", () => {
    const lifting = list({ course: "safe-lifting" });
    expect(lifting.people.map(({ person, state }) => [person.id, state])).toEqual([
      ["late", "overdue"],
      ["due", "done"],
      ["lapsed", "done"],
      ["done", "done"],
    ]);
    expect(ids(list({ course: "clear-words" }))).not.toContain("done");
  });

  test("is narrowed to a state, and still counts the others", () => {
    const overdue = list({ state: "overdue" });
    expect(ids(overdue)).toEqual(["late"]);
    expect(overdue.counts.due).toBe(1);
  });

  test("is narrowed to words of a name or number, without case and accents", () => {
    expect(ids(list({ words: "nguyen hoa" }))).toEqual(["lapsed"]);
    expect(ids(list({ words: "n-done" }))).toEqual(["done"]);
    expect(ids(list({ words: "nobody" }))).toEqual([]);
  });

  test("is ordered by name, by unit, and by who was not heard of for the longest", () => {
    expect(ids(list({}, "name"))).toEqual(["late", "guest", "due", "lapsed", "done"]);
    expect(ids(list({}, "unit"))).toEqual(["late", "due", "lapsed", "done", "guest"]);
    const unheard = aList([...people, aDeskPerson("silent", { learners: [] })], {}, {}, "collected");
    expect(ids(unheard)[0]).toBe("silent");
  });
});
