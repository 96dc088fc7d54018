import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Course, courseSchema, formSchema } from "../../../renderer/domain/course/course.ts";
import type { Item, ItemOf } from "../../../renderer/domain/course/item.ts";
import { type Lesson, lessonSchema } from "../../../renderer/domain/course/lesson.ts";

const folder = join(import.meta.dirname, "../../../courses");

/** A course with its lessons and the key of every item. */
export type KeyedCourse = {
  readonly course: Course;
  readonly lessons: readonly Lesson[];
  readonly items: readonly Item[];
};

/** Every course of this build, by id. */
export const courses: ReadonlyMap<string, KeyedCourse> = new Map(
  readdirSync(folder).map((id) => [id, readCourse(id)]),
);

/** The course of the journeys in four languages. */
export const { course, lessons } = courseOf("spotting-ai-generated-content");

export function courseOf(id: string): KeyedCourse {
  const found = courses.get(id);
  if (found === undefined) throw new Error(`there is no course ${id}`);
  return found;
}

export function itemOf(course: string, id: string): Item {
  const item = courseOf(course).items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`${course} has no item ${id}`);
  return item;
}

/** A course string as its catalogue has it, in English where the language has no such part. */
function courseText(course: string, language: string, part: string, path: readonly string[]): string {
  const own = `${course}/locales/${language}/${part}.json`;
  const catalogue = readJson(existsSync(join(folder, own)) ? own : `${course}/locales/en/${part}.json`);
  return path.reduce<unknown>((level, key) => (level as Record<string, unknown>)[key], catalogue) as string;
}

/** The phrases of a marking text in the order in which the language reads them. */
export function phrasesAsRead(course: string, language: string, item: ItemOf<"mark-words">): string[] {
  const text = markedText(course, language, item);
  return [...text.matchAll(/\[\[([a-z0-9-]+)\|/g)].map(([, id]) => id ?? "");
}

function markedText(id: string, language: string, item: Item): string {
  const { course, lessons } = courseOf(id);
  for (const lesson of lessons) {
    const step = lesson.steps.find(({ blocks }) =>
      blocks.some((block) => block.kind === "item" && block.item.id === item.id),
    );
    if (step) return courseText(id, language, lesson.id, ["steps", step.id, "blocks", item.id, "text"]);
  }
  const form = course.forms.find((each) => formItems(id, each).some((other) => other.id === item.id));
  return courseText(id, language, `form-${form}`, [item.id, "text"]);
}

function readCourse(id: string): KeyedCourse {
  const course = courseSchema.parse(readJson(`${id}/course.json`));
  const lessons = course.lessons.map((lesson) =>
    lessonSchema.parse(readJson(`${id}/lessons/${lesson}.json`)),
  );
  const checks = lessons.flatMap(({ steps }) =>
    steps.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "item" ? [block.item] : []))),
  );
  return { course, lessons, items: [...checks, ...course.forms.flatMap((form) => formItems(id, form))] };
}

function formItems(course: string, form: string): Item[] {
  return formSchema.parse(readJson(`${course}/forms/${form}.json`)).items;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
