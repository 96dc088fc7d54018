import type { Facts } from "./facts.ts";
import type { Narrowing } from "./narrowing.ts";

/** A choice in the numbers of `Facts`. An id that is not known leaves nothing. */
export type Scope = ReturnType<typeof createScope>;

const unknown = -2;

/** Turns a choice into questions about numbers. */
export function createScope(facts: Facts, choice: Narrowing) {
  const { unitOf, units, areaOf, course, day } = facts;
  const unit = choice.unit === undefined ? undefined : (units.placeOf(choice.unit) ?? unknown);
  const end = unit === undefined ? 0 : (units.ends[unit] ?? unknown);
  const wanted = choice.course === undefined ? undefined : facts.courses.indexOf(choice.course);
  const area = choice.area === undefined ? undefined : facts.areas.indexOf(choice.area);
  // Days are in order: those up to the chosen one.
  const { dueBy } = choice;
  const days = dueBy === undefined ? undefined : facts.days.filter((each) => each <= dueBy).length;

  const hasArea = (number: number): boolean => area === undefined || (area >= 0 && areaOf[number] === area);
  const isCourse = (number: number): boolean => wanted === undefined || number === wanted;
  const isInTime = (number: number): boolean => days === undefined || (number >= 0 && number < days);
  const hasCourse = (number: number, dayNumber: number): boolean =>
    hasArea(number) && isCourse(number) && isInTime(dayNumber);
  return {
    unit,
    isEveryCourse: wanted === undefined && area === undefined && days === undefined,
    isEverybody: unit === undefined && wanted === undefined && area === undefined && days === undefined,
    /** Whether a person is in the chosen unit or below it. */
    hasUnit: (person: number): boolean => {
      const place = unitOf[person] ?? -1;
      return unit === undefined || (place >= unit && place < end && unit >= 0);
    },
    hasArea,
    isCourse,
    isInTime,
    /** Whether a course with the day by which it is required, -1 where it is not, belongs to the choice. */
    hasCourse,
    /** Whether a required course belongs to the choice, whoever's it is. */
    hasCell: (cell: number): boolean => hasCourse(course[cell] ?? -1, day[cell] ?? -1),
  };
}
