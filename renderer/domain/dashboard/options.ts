import type { Facts } from "./facts.ts";
import type { Scope } from "./scope.ts";
import { sumsBelow } from "./unit-index.ts";

/** What may be chosen, with the number of people whom each choice would leave beside all else that is chosen. */
export type Options = {
  readonly units: readonly Option[];
  readonly areas: readonly Option[];
  readonly courses: readonly Option[];
  /** Days by which something is due: that one and all before it. */
  readonly days: readonly Option[];
};

type Option = { readonly id: string; readonly people: number };

/** Counts people for every option in one walk. */
export function countOptions(facts: Facts, scope: Scope): Options {
  const { rows, first, course, day, areaOf, unitOf } = facts;
  const courses = createPeople(facts.courses.length);
  const areas = createPeople(facts.areas.length);
  const days = new Int32Array(facts.days.length);
  const units = new Int32Array(facts.units.units.length);
  for (let person = 0; person < rows.length; person += 1) {
    const isInUnit = scope.hasUnit(person);
    let hasAny = scope.isEveryCourse;
    let earliest = facts.days.length;
    for (let cell = first[person] ?? 0; cell < (first[person + 1] ?? 0); cell += 1) {
      const number = course[cell] ?? 0;
      const due = day[cell] ?? -1;
      const isArea = scope.hasArea(number);
      const isCourse = scope.isCourse(number);
      const isInTime = scope.isInTime(due);
      hasAny ||= isArea && isCourse && isInTime;
      if (!isInUnit) continue;
      if (isArea && isInTime) courses.add(number, person);
      if (isCourse && isInTime) areas.add(areaOf[number] ?? -1, person);
      if (isArea && isCourse && due >= 0 && due < earliest) earliest = due;
    }
    const place = unitOf[person] ?? -1;
    if (hasAny && place >= 0) units[place] = (units[place] ?? 0) + 1;
    if (earliest < days.length) days[earliest] = (days[earliest] ?? 0) + 1;
  }
  const below = sumsBelow(facts.units, units);
  let sum = 0;
  return {
    units: facts.units.units.map(({ unit }, place) => ({ id: unit.id, people: below[place] ?? 0 })),
    areas: facts.areas.map((id, number) => ({ id, people: areas.count(number) })),
    courses: facts.courses.map((id, number) => ({ id, people: courses.count(number) })),
    days: facts.days.map((id, number) => ({ id, people: (sum += days[number] ?? 0) })),
  };
}

/** Counts people, each once where they come several times in a row. */
function createPeople(places: number) {
  const counts = new Int32Array(places);
  const last = new Int32Array(places).fill(-1);
  return {
    add: (place: number, person: number): void => {
      if (place < 0 || last[place] === person) return;
      last[place] = person;
      counts[place] = (counts[place] ?? 0) + 1;
    },
    count: (place: number): number => counts[place] ?? 0,
  };
}
