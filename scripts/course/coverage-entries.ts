import type { CoverageDocument, CoverageTaught, TestedBy } from "../../renderer/domain/course/coverage.ts";
import type { Lesson } from "../../renderer/domain/course/lesson.ts";
import type { LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import type { LoadedCourse } from "./load.ts";

/** What the lessons of a course are mapped to, with the titles of their pages in a language or in English. */
export function coverageOf({ course, parts, catalogues }: LoadedCourse, language: string): CoverageDocument {
  const tests = new Map(parts.flatMap((part) => [...placesIn(part)]));
  const lessons = parts.flatMap((part) => (part.kind === "lesson" ? [part.structure] : []));
  const wordsOf = (lesson: Lesson) =>
    (catalogues.get(language)?.get(lesson.id) ?? catalogues.get("en")?.get(lesson.id))?.strings as
      LessonStrings | undefined;
  const taught = lessons.flatMap((lesson) =>
    lesson.mapping.teaches.flatMap(({ list, entry, step, item }): CoverageTaught[] => {
      const page = wordsOf(lesson)?.steps[step]?.title;
      const testedBy = tests.get(item);
      if (page === undefined || testedBy === undefined) return [];
      return [{ list, entry, course: course.id, lesson: lesson.id, step, page, testedBy }];
    }),
  );
  return {
    taught,
    ladder: lessons.map(({ id, mapping }) => ({ course: course.id, lesson: id, level: mapping.ladder })),
  };
}

function placesIn(part: LoadedCourse["parts"][number]): [item: string, place: TestedBy][] {
  if (part.kind === "form") {
    const { id: form, items } = part.structure;
    return items.map(({ id }, index) => [id, { kind: "form", form, number: index + 1 }]);
  }
  if (part.kind !== "lesson") return [];
  return part.structure.steps.flatMap(({ id: step, blocks }) =>
    blocks.flatMap((block): [string, TestedBy][] =>
      block.kind === "item" ? [[block.item.id, { kind: "lesson", step }]] : [],
    ),
  );
}
