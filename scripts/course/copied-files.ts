import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { picturesOf } from "./checks/parts.ts";
import type { LoadedCourse } from "./load.ts";

/** Files that the app reads as they are, with their places on the disk: the pictures and the practice set of a course. */
export function copiedFiles(loaded: LoadedCourse): (readonly [file: string, path: string])[] {
  const { folder, course } = loaded;
  const pictures = picturesOf(loaded).filter(({ path }) => existsSync(path));
  const practice = join(folder, "practice");
  const practised = existsSync(practice) ? readdirSync(practice) : [];
  return [
    ...pictures.map(({ file, path }) => [`${course.id}/discernment/${file}`, path] as const),
    ...practised.map((file) => [`${course.id}/practice/${file}`, join(practice, file)] as const),
  ];
}
