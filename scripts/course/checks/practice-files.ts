import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Finding, LoadedCourse } from "../load.ts";
import { lessonsOf } from "./parts.ts";

/** Files that a lesson lets learners inspect must be in the practice set: its folder stands in one course. */
export function checkPracticeFiles(loaded: LoadedCourse): Finding[] {
  return lessonsOf(loaded).flatMap((lesson) =>
    lesson.steps
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "inspection" ? block.files : []))
      .filter((file) => !existsSync(join(loaded.folder, "practice", file)))
      .map((file) => ({
        file: join(loaded.folder, "lessons", `${lesson.id}.json`),
        path: file,
        reason: "is not in the practice set",
      })),
  );
}
