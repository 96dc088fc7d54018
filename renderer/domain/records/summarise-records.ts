import type { DerivedRecords } from "./derive-records.ts";

/** How many learners began and passed a course. */
export type CourseCounts = {
  readonly course: string;
  readonly begun: number;
  readonly passed: number;
  readonly passedAtFirst: number;
};

/** Counts by course over learners, each given by what derives from their journals; in the order of the courses' ids. */
export function countByCourse(
  learners: readonly Pick<DerivedRecords, "records" | "status">[],
): CourseCounts[] {
  const counts = new Map<string, { begun: number; passed: number; passedAtFirst: number }>();
  for (const { records, status } of learners) {
    for (const course of new Set([...records, ...status].map((row) => row.course))) {
      const passes = records.filter((record) => record.course === course);
      const count = counts.get(course) ?? { begun: 0, passed: 0, passedAtFirst: 0 };
      counts.set(course, {
        begun: count.begun + 1,
        passed: count.passed + (passes.length > 0 ? 1 : 0),
        passedAtFirst: count.passedAtFirst + (passes[0]?.attempts === 1 ? 1 : 0),
      });
    }
  }
  return [...counts]
    .map(([course, count]) => ({ course, ...count }))
    .toSorted((one, other) => (one.course < other.course ? -1 : 1));
}
