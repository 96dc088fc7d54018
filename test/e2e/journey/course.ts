import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Course, courseSchema, formSchema } from "../../../renderer/domain/course/course.ts";
import type { Item, ItemOf } from "../../../renderer/domain/course/item.ts";
import { lessonSchema } from "../../../renderer/domain/course/lesson.ts";

const folder = join(import.meta.dirname, "../../../courses/spotting-ai-generated-content");

/** The course of the journeys, with the key of every item. */
export const course: Course = courseSchema.parse(readJson("course.json"));

export const lessons = course.lessons.map((id) => lessonSchema.parse(readJson(`lessons/${id}.json`)));

const checks = lessons.flatMap((lesson) =>
  lesson.steps.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "item" ? [block.item] : [])),
  ),
);
const formItems = course.forms.flatMap((id) => formSchema.parse(readJson(`forms/${id}.json`)).items);
const items = new Map([...checks, ...formItems].map((item) => [item.id, item]));

export function itemOf(id: string): Item {
  const item = items.get(id);
  if (item === undefined) throw new Error(`the course has no item ${id}`);
  return item;
}

/** A course string as its catalogue has it, in English where the language has no such part. */
export function courseText(language: string, part: string, path: readonly string[]): string {
  const own = `locales/${language}/${part}.json`;
  const catalogue = readJson(existsSync(join(folder, own)) ? own : `locales/en/${part}.json`);
  return path.reduce<unknown>((level, key) => (level as Record<string, unknown>)[key], catalogue) as string;
}

/** The phrases of a marking text in the order in which the language reads them. */
export function phrasesAsRead(language: string, item: ItemOf<"mark-words">): string[] {
  const lesson = item.passage.lesson;
  const step = lessons
    .find(({ id }) => id === lesson)
    ?.steps.find(({ blocks }) => blocks.some((block) => block.kind === "item" && block.item.id === item.id));
  const text = courseText(language, lesson, ["steps", step?.id ?? "", "blocks", item.id, "text"]);
  return [...text.matchAll(/\[\[([a-z0-9-]+)\|/g)].map(([, id]) => id ?? "");
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
