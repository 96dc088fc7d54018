import { createFacts } from "../../renderer/domain/dashboard/facts.ts";
import type { Narrowing, Office } from "../../renderer/domain/dashboard/narrowing.ts";
import { overviewOf } from "../../renderer/domain/dashboard/overview.ts";
import { choosePeople, type PeopleChoice } from "../../renderer/domain/desk/choose-people.ts";
import { peopleRows } from "../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../renderer/domain/desk/unit-tree.ts";
import { aDeskPerson, aPass, aStatus, today } from "../builders/desk-people.ts";
import { naiveOverview, type Tables } from "./naive-dashboard.ts";
import type { Line } from "./table.ts";

const rounds = 7;
const [peopleCount, courseCount, unitCount] = [5000, 20, 120];

/** As a supervisor would go through them. */
const choices: readonly Narrowing[] = [
  { unit: "u3" },
  { unit: "u3", area: "C1.1" },
  { area: "C1.1" },
  { course: "course-7" },
  { dueBy: "2026-11-20" },
  { unit: "top", dueBy: "2026-11-20" },
  {},
];

/** What the overview of a very large office costs to make and to narrow, beside filtering its rows anew. */
export async function measureDashboard(): Promise<Line[]> {
  const tables = largeOffice();
  const make = () => {
    const tree = createUnitTree(tables.units);
    const rows = peopleRows(tables, tree, tables.people, tables, today);
    const office: Office = {
      requirements: tables.requirements,
      tree,
      areaOf: (course) => tables.areas.get(course),
    };
    const facts = createFacts(rows, office, [], today);
    return { facts, rows, tree, overview: overviewOf(facts, {}) };
  };
  const [making, narrowing, naive, listing, searching]: number[][] = [[], [], [], [], []];
  const list = (into: number[] | undefined, choice: PeopleChoice, from: ReturnType<typeof make>) =>
    into?.push(timed(() => choosePeople(from.rows, from.tree, choice, "urgency")));
  for (let round = 0; round < rounds; round += 1) {
    let made = make();
    making?.push(timed(() => (made = make())));
    for (const choice of choices) {
      narrowing?.push(timed(() => overviewOf(made.facts, choice)));
      naive?.push(timed(() => naiveOverview(tables, choice, today)));
    }
    for (const choice of [{}, { state: "overdue" }, { unit: "u3" }, { course: "course-7" }] as const)
      list(listing, choice, made);
    for (const words of ["n", "ng", "nguyen", "nguyen 41", "n-p77"]) list(searching, { words }, made);
  }
  const records = tables.records.length.toLocaleString("en");
  const beside = { what: "filtering rows", values: naive ?? [] };
  return [
    {
      ...{ what: `overview of ${records} records, from the desk's rows`, unit: "ms", aim: 500 },
      ...{ values: making ?? [], floor: beside },
    },
    {
      ...{ what: "overview narrowed anew", unit: "ms", aim: 50, aimFor: "p95" },
      ...{ values: narrowing ?? [], floor: beside },
    },
    { what: "people listed anew", unit: "ms", values: listing ?? [], aim: 50, aimFor: "p95" },
    { what: "people searched anew", unit: "ms", values: searching ?? [], aim: 50, aimFor: "p95" },
  ];
}

/** An office in which everybody must have passed every course. */
function largeOffice(): Tables {
  const courses = Array.from({ length: courseCount }, (_, at) => `course-${at}`);
  const areas = ["C1.1", "C1.2", "A2.4", "gen-ai-literacy"];
  const units = Array.from({ length: unitCount }, (_, at) => ({
    ...{ id: `u${at}`, name: `Unit ${at}`, parent: at < 20 ? "top" : `u${at % 20}` },
  }));
  const people = Array.from({ length: peopleCount }, (_, at) =>
    aDeskPerson(`p${at}`, { name: `Nguyễn Thị ${at}`, unit: `u${at % unitCount}` }),
  );
  return {
    units: [{ id: "top", name: "Ministry" }, ...units],
    requirements: courses.map((course, at) => ({
      ...{ id: `r${at}`, course, units: [], due: `2026-11-${10 + at}` },
      ...(at % 4 === 0 && { validMonths: 12 }),
    })),
    people,
    records: people.flatMap(({ id }, at) =>
      courses.map((_, course) =>
        // Every sixth required course is not passed; its place is taken by a second pass of another.
        aPass(
          id,
          courses[(at + course) % 6 === 0 ? (course + 1) % courseCount : course] ?? "",
          `202${5 + ((at + course) % 2)}-0${1 + ((at * course) % 9)}-10T09:00:00.000+07:00`,
        ),
      ),
    ),
    status: people.flatMap(({ id }, at) =>
      at % 3 === 0 ? [aStatus(id, `course-${at % courseCount}`, { lesson: `lesson-${at % 7}` })] : [],
    ),
    areas: new Map(courses.map((course, at) => [course, areas[at % areas.length] ?? ""])),
  };
}

function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
