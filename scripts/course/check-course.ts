import { checkStructure } from "./check-structure.ts";
import type { Finding, LoadedCourse } from "./load.ts";

/** Everything that a program can say against a course: findings stop the build, warnings do not. */
export function checkCourse(course: LoadedCourse): { findings: Finding[]; warnings: Finding[] } {
  return { findings: checkStructure(course), warnings: [] };
}
