import type { Narrowing } from "../../renderer/domain/dashboard/narrowing.ts";
import type { DeskPerson, SeenRecord, SeenStatus } from "../../renderer/domain/desk/people-rows.ts";
import { dueState } from "../../renderer/domain/office/due.ts";
import type { Requirement, Unit } from "../../renderer/domain/office/office-file.ts";
import { requirementsOf } from "../../renderer/domain/office/units.ts";

/** Rows as a database of the browser gives them. */
export type Tables = {
  readonly units: readonly Unit[];
  readonly requirements: readonly Requirement[];
  readonly people: readonly DeskPerson[];
  readonly records: readonly SeenRecord[];
  readonly status: readonly SeenStatus[];
  readonly areas: ReadonlyMap<string, string>;
};

/** The same counts by filtering and grouping the rows anew for each choice, as one would write it first. */
export function naiveOverview(tables: Tables, choice: Narrowing, today: string) {
  const { units, requirements, people, records, status, areas } = tables;
  const isInUnit = (unit: string) => {
    let at = units.find(({ id }) => id === unit);
    while (at !== undefined && at.id !== choice.unit) at = units.find(({ id }) => id === at?.parent);
    return choice.unit === undefined || at !== undefined;
  };
  const recordsOf = Map.groupBy(records, ({ seenBy, learner }) => `${seenBy}/${learner}`);
  const chosen = people.filter((person) => isInUnit(person.unit));
  const cells = chosen.flatMap((person) => {
    const mine = person.learners.flatMap(
      ({ device, learner }) => recordsOf.get(`${device}/${learner}`) ?? [],
    );
    return requirementsOf(requirements, units, person.unit)
      .filter(({ course }) => choice.course === undefined || course === choice.course)
      .filter(({ course }) => choice.area === undefined || areas.get(course) === choice.area)
      .filter(({ due }) => choice.dueBy === undefined || due <= choice.dueBy)
      .map((requirement) => {
        const passes = mine.filter(({ course }) => course === requirement.course);
        const { state } = dueState(
          requirement,
          passes.map(({ finishedAt }) => finishedAt),
          today,
        );
        return { person, state, course: requirement.course, isPassed: passes.length > 0 };
      });
  });
  const learners = new Set(
    chosen.flatMap((person) => person.learners.map(({ device, learner }) => `${device}/${learner}`)),
  );
  const begun = status.filter(({ seenBy, learner }) => learners.has(`${seenBy}/${learner}`));
  const tally = (group: typeof cells) => ({
    required: group.length,
    passed: group.filter(({ isPassed }) => isPassed).length,
    current: group.filter(({ state }) => state === "done").length,
  });
  return {
    courses: [...Map.groupBy(cells, ({ course }) => course)].map(([id, group]) => ({ id, ...tally(group) })),
    units: [...Map.groupBy(cells, ({ person }) => person.unit)].map(([id, group]) => ({
      id,
      ...tally(group),
    })),
    areas: [...Map.groupBy(cells, ({ course }) => areas.get(course))].map(([id, group]) => ({
      id,
      ...tally(group),
    })),
    overdue: new Set(cells.filter(({ state }) => state === "overdue").map(({ person }) => person.id)).size,
    stuck: Map.groupBy(
      begun.filter(({ lastActiveAt }) => Date.parse(today) - Date.parse(lastActiveAt) > 14 * 86_400_000),
      ({ course, lesson }) => `${course} ${lesson}`,
    ),
  };
}
