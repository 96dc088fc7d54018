import type { CourseView } from "../progress/course-view.ts";

/** When the final test of a course was passed: timestamps with the PC's offset, in the order of the attempts. */
export function passesOf({ attempts }: CourseView): string[] {
  return attempts.flatMap(({ purpose, result }) =>
    purpose === "final" && result?.passed === true ? [result.at] : [],
  );
}
