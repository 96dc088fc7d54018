import type { CourseStrings } from "../../renderer/domain/course/course-strings.ts";
import type { SearchEntry } from "../../renderer/domain/course/documents.ts";
import type { Lesson, Step } from "../../renderer/domain/course/lesson.ts";
import { blockId, type LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import { plainText, type RichText } from "../../renderer/domain/rich-text/rich-text.ts";

/** One entry a page of a lesson. Questions are left out: search is for passages, not for keys. */
export function lessonSearchEntries(course: string, lesson: Lesson, strings: LessonStrings): SearchEntry[] {
  return lesson.steps.flatMap((step) => {
    const words = strings.steps[step.id];
    const text = passages(step, words?.blocks ?? {}).join("\n");
    if (words === undefined || text === "") return [];
    return [{ course, place: { kind: "step", lesson: lesson.id, step: step.id }, title: words.title, text }];
  });
}

/** One entry a glossary term. */
export function glossarySearchEntries(course: string, strings: CourseStrings): SearchEntry[] {
  return Object.entries(strings.glossary).map(([term, entry]) => ({
    course,
    place: { kind: "glossary", term },
    title: entry.term,
    text: plainText(entry.definition),
  }));
}

function passages(step: Step, words: Readonly<Record<string, unknown>>): string[] {
  return step.blocks
    .filter(({ kind }) => kind !== "item")
    .map((block) => textsIn(words[blockId(block)]).join("\n"))
    .filter((text) => text !== "");
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (isRichText(value)) return [plainText(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isRichText(value: unknown): value is RichText {
  return (
    Array.isArray(value) &&
    value.every((block: unknown) => typeof block === "object" && block !== null && "kind" in block)
  );
}
