import type { CoverageDocument } from "../course/coverage.ts";
import type { CourseListing } from "../course/documents.ts";
import type { SkillArea } from "../course/tracks.ts";

/** What the report counts a course for. */
export type ReportCourse = {
  readonly id: string;
  /** Absent of a course that is required and that this copy of Pandu does not have. */
  readonly area?: SkillArea;
  /** Numbers of the Expanded Guide's dimensions to which a lesson of it is mapped. */
  readonly dimensions: readonly string[];
};

/** The courses of this copy of Pandu, and those that are only required. */
export function reportCourses(
  listings: readonly Pick<CourseListing, "id" | "skillArea">[],
  { taught }: Pick<CoverageDocument, "taught">,
  required: Iterable<string>,
): ReportCourse[] {
  const places = Map.groupBy(
    taught.filter(({ list }) => list === "dimensions"),
    ({ course }) => course,
  );
  const listed = listings.map(({ id, skillArea }) => ({
    id,
    area: skillArea,
    dimensions: [...new Set((places.get(id) ?? []).map(({ entry }) => entry))],
  }));
  const unknown = new Set(required).difference(new Set(listed.map(({ id }) => id)));
  return [...listed, ...[...unknown].map((id) => ({ id, dimensions: [] }))];
}
