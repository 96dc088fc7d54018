import type { CoverageDocument } from "../course/coverage.ts";
import type { CourseListing } from "../course/documents.ts";
import { type SkillArea, skillAreas } from "../course/tracks.ts";
import type { PersonRow } from "../desk/people-rows.ts";
import type { UnitTree } from "../desk/unit-tree.ts";
import { hideSmall } from "./hide-small.ts";
import { median } from "./median.ts";
import { isInPeriod, type Period, personState } from "./person-state.ts";
import { reportCells } from "./report-cells.ts";
import { reportCourses } from "./report-courses.ts";
import { type ShownCount, smallest } from "./shown-count.ts";

/** The dimensions of the Expanded ASEAN Guide, by their numbers. */
const dimensions = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

/** Of whom and when; a unit counts with all below it, and only who is in the roster belongs to one. */
export type EvidenceChoice = Period & { readonly unit?: string | undefined };

/** What an office can show for itself without giving anybody away. */
export type Evidence = {
  readonly people: number;
  /** People of whom a course is required. */
  readonly required: ShownCount;
  /** Of these, those whose required courses are all passed and current today, whatever the period. */
  readonly current: ShownCount;
  readonly areas: readonly {
    readonly area: SkillArea;
    /** People with a pass of the period, in any of its courses, that is current today. */
    readonly people: ShownCount;
    /** Courses passed in the period: of each person each course once. */
    readonly passes: ShownCount;
    /** People of whom a course of it is required. */
    readonly required: ShownCount;
    /** Active hours of one of `people` for their passes of the period, in halves; the median. */
    readonly hours: number | "withheld";
  }[];
  readonly dimensions: readonly {
    readonly dimension: string;
    /** People who passed, in the period, a course of which a lesson is mapped to it; absent where none is. */
    readonly people?: ShownCount;
  }[];
  /** Whether some of the passes were taken in a translation that no native speaker has read. */
  readonly hasDrafts: boolean;
};

/** The evidence of a choice; "too-few" where the choice holds so few people that nothing can be said of them. */
export function evidenceOf(
  everybody: readonly PersonRow[],
  tree: Pick<UnitTree, "isWithin">,
  listings: readonly Pick<CourseListing, "id" | "skillArea">[],
  coverage: Pick<CoverageDocument, "taught">,
  choice: EvidenceChoice,
): Evidence | "too-few" {
  const { unit } = choice;
  const rows = everybody.filter(
    ({ person }) => unit === undefined || (person.isInRoster && tree.isWithin(person.unit, unit)),
  );
  if (rows.length < smallest) return "too-few";
  const required = rows.flatMap((row) => row.required.map(({ course }) => course));
  const courses = reportCourses(listings, coverage, required);
  const cells = reportCells(courses);
  const states = rows.map((row) => personState(row, courses, choice));
  const counts = hideSmall(states, cells);
  const shown = new Map(cells.map(({ id }, place) => [id, counts[place]]));
  const of = (id: string): ShownCount => shown.get(id) ?? 0;
  return {
    people: rows.length,
    required: of("required"),
    current: of("current"),
    areas: skillAreas.map((area) => {
      const people = of(`people:${area}`);
      const taught = new Set(listings.flatMap(({ id, skillArea }) => (skillArea === area ? [id] : [])));
      const measure = cells.find(({ id }) => id === `people:${area}`)?.measure;
      const counted = rows.filter((_, place) => measure?.(states[place] ?? []) === 1);
      const seconds = counted.map((row) => activeSeconds(row, taught, choice));
      const hours = typeof people === "number" ? halves(median(seconds) / 3600) : "withheld";
      return { area, people, passes: of(`passes:${area}`), required: of(`required:${area}`), hours };
    }),
    dimensions: dimensions.map((dimension) => {
      const people = shown.get(`dimension:${dimension}`);
      return people === undefined ? { dimension } : { dimension, people };
    }),
    hasDrafts: rows.some(({ records }) =>
      records.some(
        ({ translation, finishedAt }) => translation === "draft" && isInPeriod(finishedAt, choice),
      ),
    ),
  };
}

/** Of each course the longest: a second report of the same pass, or an older version, does not count again. */
function activeSeconds({ records }: PersonRow, courses: ReadonlySet<string>, period: Period): number {
  const mine = records.filter(
    ({ course, finishedAt }) => courses.has(course) && isInPeriod(finishedAt, period),
  );
  const longest = [...Map.groupBy(mine, ({ course }) => course).values()].map((same) =>
    Math.max(...same.map((record) => record.activeSeconds)),
  );
  return longest.reduce((sum, seconds) => sum + seconds, 0);
}

function halves(hours: number): number {
  return Math.round(hours * 2) / 2;
}
