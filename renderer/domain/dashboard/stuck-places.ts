import type { PersonRow } from "../desk/people-rows.ts";
import type { Facts, StuckFact } from "./facts.ts";
import type { Scope } from "./scope.ts";
import type { Place } from "./stuck.ts";

/** A place in a course, and who is stuck there. */
export type StuckPlace = {
  /** Tells it from all others. */
  readonly id: string;
  readonly course: string;
  readonly place: Place;
  /** The longest quiet first; `days` since they did something in the course, `failed` final tests without a pass. */
  readonly people: readonly { readonly row: PersonRow; readonly days: number; readonly failed: number }[];
};

/** The places at which people of a choice are stuck, the most people first. */
export function stuckPlaces({ stuck, rows, courses }: Facts, scope: Scope): StuckPlace[] {
  const found = stuck.filter(
    ({ person, course, day }) => scope.hasUnit(person) && scope.hasCourse(course, day),
  );
  const places = Map.groupBy(found, ({ course, place }) => idOf(courses[course] ?? "", place));
  return [...places]
    .flatMap(([id, here]) => {
      const [one] = here;
      return one === undefined
        ? []
        : [{ id, course: courses[one.course] ?? "", place: one.place, people: peopleOf(here, rows) }];
    })
    .toSorted((one, other) => other.people.length - one.people.length);
}

function idOf(course: string, place: Place): string {
  return place.at === "lesson" ? `${course}/lesson/${place.lesson}` : `${course}/${place.at}`;
}

function peopleOf(found: readonly StuckFact[], rows: readonly PersonRow[]): StuckPlace["people"] {
  return found
    .flatMap(({ person, days, failed }) => {
      const row = rows[person];
      return row === undefined ? [] : [{ row, days, failed }];
    })
    .toSorted((one, other) => other.days - one.days);
}
