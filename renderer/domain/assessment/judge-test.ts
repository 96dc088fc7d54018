import type { Course } from "../course/course.ts";
import type { Graded } from "../event/response.ts";

export type Judgement = {
  readonly points: number;
  readonly of: number;
  readonly passMark: number;
  readonly failedObjectives: string[];
  /** Failed objectives that must not be missed. */
  readonly missed: string[];
  readonly passed: boolean;
};

/** The pass rule: points reach the pass mark and every item of every must-not-miss objective is right. */
export function judgeTest(
  course: Pick<Course, "objectives" | "passMark">,
  items: readonly Graded[],
): Judgement {
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const of = items.reduce((sum, item) => sum + item.of, 0);
  const failed = course.objectives.filter(({ id }) =>
    items.some(({ objective, outcome }) => objective === id && outcome === "wrong"),
  );
  const missed = failed.filter(({ mustNotMiss }) => mustNotMiss === true);
  return {
    points,
    of,
    passMark: course.passMark,
    failedObjectives: failed.map(({ id }) => id),
    missed: missed.map(({ id }) => id),
    passed: points >= course.passMark && missed.length === 0,
  };
}
