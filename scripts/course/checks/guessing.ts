import { join } from "node:path";
import type { Finding, LoadedCourse } from "../load.ts";
import { formsOf, itemsOfLesson, lessonsOf } from "./parts.ts";
import { choiceQuestions, guessableBy } from "./test-wiseness.ts";

/** Forms whose keys can be guessed, as findings; checks of the lessons together, as warnings. */
export function checkGuessing(loaded: LoadedCourse): { findings: Finding[]; warnings: Finding[] } {
  const english = loaded.catalogues.get("en");
  const findings = formsOf(loaded).flatMap((form) => {
    const file = join(loaded.folder, "forms", `${form.id}.json`);
    const questions = choiceQuestions(form.items, english?.get(`form-${form.id}`)?.source);
    return guessableBy(questions).map((reason) => ({ file, path: "items", reason }));
  });
  const checks = lessonsOf(loaded).flatMap((lesson) => {
    const words = Object.values((english?.get(lesson.id)?.source as Steps | undefined)?.steps ?? {});
    return choiceQuestions(itemsOfLesson(lesson), Object.assign({}, ...words.map(({ blocks }) => blocks)));
  });
  const file = join(loaded.folder, "lessons");
  return { findings, warnings: guessableBy(checks).map((reason) => ({ file, path: "", reason })) };
}

type Steps = { readonly steps: Readonly<Record<string, { readonly blocks: object }>> };
