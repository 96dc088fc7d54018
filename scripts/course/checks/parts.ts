import { join } from "node:path";
import type { Form } from "../../../renderer/domain/course/course.ts";
import type { Item } from "../../../renderer/domain/course/item.ts";
import type { Lesson } from "../../../renderer/domain/course/lesson.ts";
import type { LoadedCourse, Part } from "../load.ts";
import { type Text, textsOf } from "../words.ts";

export function lessonsOf({ parts }: LoadedCourse): Lesson[] {
  return parts.flatMap((part) => (part.kind === "lesson" ? [part.structure] : []));
}

export function formsOf({ parts }: LoadedCourse): Form[] {
  return parts.flatMap((part) => (part.kind === "form" ? [part.structure] : []));
}

/** The checks inside a lesson, in reading order. */
export function itemsOfLesson(lesson: Lesson): Item[] {
  return lesson.steps.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "item" ? [block.item] : [])),
  );
}

/** The file of a part's structure. */
export function structureFile(folder: string, part: Part): string {
  if (part.kind === "course" || part.kind === "workshop") return join(folder, `${part.id}.json`);
  return join(folder, part.kind === "form" ? "forms" : "lessons", `${part.structure.id}.json`);
}

/** The file of a part's words in a language. */
export function wordsFile(folder: string, language: string, part: string): string {
  return join(folder, "locales", language, `${part}.json`);
}

/** The strings of a part in a language as they are written; none where it is not translated. */
export function textsOfPart({ catalogues }: LoadedCourse, language: string, part: string): Text[] {
  return textsOf(catalogues.get(language)?.get(part)?.source);
}
