import fc from "fast-check";
import { expect, test } from "vitest";
import { createFacts } from "../../../../renderer/domain/dashboard/facts.ts";
import { type Narrowing, scopeOf } from "../../../../renderer/domain/dashboard/narrowing.ts";
import { overviewOf } from "../../../../renderer/domain/dashboard/overview.ts";
import { choosePeople } from "../../../../renderer/domain/desk/choose-people.ts";
import { type Held, factsOf } from "../../../builders/dashboard.ts";
import { aDeskPerson, aPass, aStatus, today } from "../../../builders/desk-people.ts";

const courses = ["safe-lifting", "clear-words", "fire-drill"];
const days = ["2025-06-30", "2026-11-20", "2026-12-31"];
const unitIds = ["u0", "u1", "u2", "u3", "u4", "u5"];

/** A unit lies below one before it, or at the top. */
const someUnits = fc
  .tuple(...unitIds.map((_, place) => fc.option(fc.nat({ max: Math.max(0, place - 1) }))))
  .map((parents) =>
    unitIds.map((id, place) => {
      const parent = parents[place];
      return place === 0 || parent === null || parent === undefined
        ? { id, name: id }
        : { id, name: id, parent: `u${parent}` };
    }),
  );

const someRequirements = fc.array(
  fc.record(
    {
      course: fc.constantFrom(...courses),
      units: fc.uniqueArray(fc.constantFrom(...unitIds), { maxLength: 2 }),
      due: fc.constantFrom(...days),
      validMonths: fc.constantFrom(6, 24),
    },
    { requiredKeys: ["course", "units", "due"] },
  ),
  { maxLength: 5 },
);

const somePeople = fc.array(
  fc.record({
    unit: fc.constantFrom(...unitIds),
    isInRoster: fc.boolean(),
    passes: fc.array(
      fc.record({ course: fc.constantFrom(...courses), day: fc.constantFrom("2025-01-10", "2026-11-01") }),
      { maxLength: 4 },
    ),
    begun: fc.uniqueArray(fc.constantFrom(...courses), { maxLength: 2 }),
  }),
  { maxLength: 12 },
);

const someDesk = fc
  .record({ units: someUnits, requirements: someRequirements, people: somePeople })
  .map(({ units, requirements, people }): Held => ({
    office: { units, requirements: requirements.map((each, place) => ({ ...each, id: `r${place}` })) },
    people: people.map(({ unit, isInRoster }, place) => aDeskPerson(`p${place}`, { unit, isInRoster })),
    records: people.flatMap(({ passes }, place) =>
      passes.map(({ course, day }) => aPass(`p${place}`, course, `${day}T09:00:00.000+07:00`)),
    ),
    status: people.flatMap(({ begun }, place) => begun.map((course) => aStatus(`p${place}`, course))),
    pcs: [],
  }));

const someChoice: fc.Arbitrary<Narrowing> = fc.record(
  {
    unit: fc.constantFrom(...unitIds),
    area: fc.constantFrom("C1.1", "C1.2"),
    course: fc.constantFrom(...courses),
    dueBy: fc.constantFrom(...days),
  },
  { requiredKeys: [] },
);

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

test("units, courses and skill areas add up to the whole, in every field", () => {
  fc.assert(
    fc.property(someDesk, someChoice, (desk, choice) => {
      const { facts, office } = factsOf(desk);
      const { units, courses: byCourse, areas, whole } = overviewOf(facts, choice);
      for (const field of ["required", "passed", "current", "overdue"] as const) {
        expect(sumOf(byCourse.map((each) => each[field]))).toBe(whole[field]);
        expect(sumOf(units.map((each) => each[field]))).toBe(whole[field]);
        const known = byCourse.filter(({ id }) => office.areaOf(id) !== undefined);
        expect(sumOf(areas.map((each) => each[field]))).toBe(sumOf(known.map((each) => each[field])));
      }
    }),
  );
});

test("what is required is counted once for each person and each course that is required of them", () => {
  fc.assert(
    fc.property(someDesk, (desk) => {
      const { facts, rows } = factsOf(desk);
      const required = rows.flatMap((row) => row.required);
      expect(overviewOf(facts, {}).whole).toMatchObject({
        required: required.length,
        current: required.filter(({ due }) => due.state === "done").length,
        overdue: required.filter(({ due }) => due.state === "overdue").length,
      });
    }),
  );
});

test("the overview and the list of people count the same people under every choice", () => {
  fc.assert(
    fc.property(someDesk, someChoice, (desk, choice) => {
      const { facts, rows, tree, office } = factsOf(desk);
      const overview = overviewOf(facts, choice);
      const listed = choosePeople(rows, tree, choice, "urgency", scopeOf(choice, office));
      expect(overview.counts).toEqual(listed.counts);
      expect(overview.people).toBe(listed.people.length);
      const overdue = listed.people.filter(({ state }) => state === "overdue");
      expect(overview.overdue.map(({ row, course }) => [row.person.id, course])).toEqual(
        overdue.map(({ person, urgent }) => [person.id, urgent?.course]),
      );
    }),
  );
});

test("filters commute: people of a unit chosen first, or a course chosen first, come to the same", () => {
  fc.assert(
    fc.property(someDesk, someChoice, (desk, { unit, ...rest }) => {
      const { facts, rows, tree, office } = factsOf(desk);
      const both = overviewOf(facts, { ...rest, ...(unit !== undefined && { unit }) });
      const inUnit = rows.filter(
        ({ person }) => unit === undefined || (person.isInRoster && tree.isWithin(person.unit, unit)),
      );
      const unitFirst = overviewOf(createFacts(inUnit, office, [], today), rest);
      const isIn = scopeOf(rest, office) ?? (() => true);
      const narrowed = rows
        .map((row) => ({ ...row, required: row.required.filter(({ course }) => isIn(row, course)) }))
        .filter(({ required }) => Object.keys(rest).length === 0 || required.length > 0);
      const courseFirst = overviewOf(
        createFacts(narrowed, office, [], today),
        unit === undefined ? {} : { unit },
      );
      for (const other of [unitFirst, courseFirst]) {
        expect([other.people, other.counts, other.whole]).toEqual([both.people, both.counts, both.whole]);
        expect(other.courses.toSorted(byId)).toEqual(both.courses.toSorted(byId));
      }
      expect(unitFirst.stuck).toEqual(both.stuck);
    }),
  );
});

test("each option says how many people it would leave", () => {
  fc.assert(
    fc.property(someDesk, someChoice, (desk, choice) => {
      const { facts } = factsOf(desk);
      const { options } = overviewOf(facts, choice);
      const peopleWith = (part: keyof Narrowing, id: string) =>
        overviewOf(facts, { ...choice, [part]: id }).people;
      for (const { id, people } of options.units) expect(people).toBe(peopleWith("unit", id));
      for (const { id, people } of options.areas) expect(people).toBe(peopleWith("area", id));
      for (const { id, people } of options.courses) expect(people).toBe(peopleWith("course", id));
      for (const { id, people } of options.days) expect(people).toBe(peopleWith("dueBy", id));
    }),
  );
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
