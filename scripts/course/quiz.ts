import type { QuizQuestion } from "../../renderer/domain/course/documents.ts";
import type { ItemStrings } from "../../renderer/domain/course/item-strings.ts";
import type { LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import { isQuizItem } from "../../renderer/domain/course/quiz-item.ts";
import type { Workshop } from "../../renderer/domain/course/workshop.ts";
import type { LoadedCourse } from "./load.ts";

/** The questions of a quiz on paper with their words, in a language or, lesson by lesson, in English. */
export function quizOf(
  { parts, catalogues }: LoadedCourse,
  { quiz }: Workshop,
  language: string,
): QuizQuestion[] {
  const questions = parts.flatMap((part) => {
    if (part.kind !== "lesson") return [];
    const own = catalogues.get(language)?.get(part.id);
    const strings = (own ?? catalogues.get("en")?.get(part.id))?.strings as LessonStrings | undefined;
    return part.structure.steps.flatMap(({ id, blocks }) =>
      blocks.flatMap((block): QuizQuestion[] => {
        if (block.kind !== "item" || !isQuizItem(block.item)) return [];
        const words = strings?.steps[id]?.blocks[block.item.id] as
          ItemStrings<"single" | "true-false"> | undefined;
        return words ? [{ item: block.item, strings: words, language: own ? language : "en" }] : [];
      }),
    );
  });
  return quiz.flatMap((id) => questions.find(({ item }) => item.id === id) ?? []);
}
