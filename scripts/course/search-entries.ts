import type { CourseStrings } from "../../renderer/domain/course/course-strings.ts";
import type { SearchEntry } from "../../renderer/domain/course/documents.ts";
import type { Lesson } from "../../renderer/domain/course/lesson.ts";
import type { LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import { passagesOf } from "../../renderer/domain/course/step-text.ts";
import { plainText } from "../../renderer/domain/rich-text/rich-text.ts";

/** One entry a page of a lesson. Questions are left out: search is for passages, not for keys. */
export function lessonSearchEntries(course: string, lesson: Lesson, strings: LessonStrings): SearchEntry[] {
  return lesson.steps.flatMap((step) => {
    const words = strings.steps[step.id];
    const text = words && passagesOf(step, words).join("\n");
    if (!text) return [];
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
