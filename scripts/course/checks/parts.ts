import { join } from "node:path";
import type { Form } from "../../../renderer/domain/course/course.ts";
import type { Item } from "../../../renderer/domain/course/item.ts";
import type { Lesson } from "../../../renderer/domain/course/lesson.ts";
import type { Discernment } from "../../../renderer/domain/discernment/material.ts";
import type { Drill } from "../../../renderer/domain/drill/drill.ts";
import type { LoadedCourse, Part } from "../load.ts";
import { type Text, textsOf } from "../words.ts";

export function lessonsOf({ parts }: LoadedCourse): Lesson[] {
  return parts.flatMap((part) => (part.kind === "lesson" ? [part.structure] : []));
}

export function formsOf({ parts }: LoadedCourse): Form[] {
  return parts.flatMap((part) => (part.kind === "form" ? [part.structure] : []));
}

export function drillsOf({ parts }: LoadedCourse): Drill[] {
  return parts.flatMap((part) => (part.kind === "drill" ? [part.structure] : []));
}

/** The checks inside a lesson, in reading order. */
export function itemsOfLesson(lesson: Lesson): Item[] {
  return lesson.steps.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "item" ? [block.item] : [])),
  );
}

/** The course's discernment test, if it has one. */
export function discernmentOf({ parts }: LoadedCourse): Discernment | undefined {
  return parts.find((part) => part.kind === "discernment")?.structure;
}

/** The pictures of the course's discernment test, and where they should be on the disk. */
export function picturesOf(loaded: LoadedCourse) {
  const pictures = discernmentOf(loaded)?.materials.flatMap(({ picture }) => picture ?? []) ?? [];
  return pictures.map((picture) => ({ ...picture, path: join(loaded.folder, "discernment", picture.file) }));
}

/** The items that a part asks, in reading order. */
export function itemsOf(part: Part): readonly Item[] {
  if (part.kind === "form") return part.structure.items;
  return part.kind === "lesson" ? itemsOfLesson(part.structure) : [];
}

/** The file of a part's structure. */
export function structureFile(folder: string, part: Part): string {
  if (part.kind === "form" || part.kind === "drill")
    return join(folder, `${part.kind}s`, `${part.structure.id}.json`);
  return join(folder, part.kind === "lesson" ? "lessons" : "", `${part.id}.json`);
}

/** The file of a part's words in a language. */
export function wordsFile(folder: string, language: string, part: string): string {
  return join(folder, "locales", language, `${part}.json`);
}

/** The strings of a part in a language as they are written; none where it is not translated. */
export function textsOfPart({ catalogues }: LoadedCourse, language: string, part: string): Text[] {
  return textsOf(catalogues.get(language)?.get(part)?.source);
}
