import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CoverageDocument } from "../../renderer/domain/course/coverage.ts";
import type {
  CourseDocument,
  CourseListing,
  LessonListing,
  SearchEntry,
  Spoken,
} from "../../renderer/domain/course/documents.ts";
import type { CourseStrings } from "../../renderer/domain/course/course-strings.ts";
import type { SvgNode } from "../../renderer/domain/course/figure.ts";
import type { Lesson } from "../../renderer/domain/course/lesson.ts";
import type { LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import { tracks } from "../../renderer/domain/course/tracks.ts";
import { plainText } from "../../renderer/domain/rich-text/rich-text.ts";
import { fixBreaks } from "../../renderer/domain/language/line-breaks.ts";
import { checkCourse } from "./check-course.ts";
import { checkScenes } from "./checks/scenes.ts";
import { quizOf } from "./quiz.ts";
import { coverageOf } from "./coverage-entries.ts";
import { loadFigures } from "./figures.ts";
import { contentHash } from "./hash.ts";
import { type Finding, loadCourse, type LoadedCourse, type Part } from "./load.ts";
import { lessonSearchEntries, glossarySearchEntries } from "./search-entries.ts";
import { readTranslationStates } from "./translation-state.ts";

/** Documents of all courses by file name, relative to `courses/`, and what is wrong with the courses. */
export type Compiled = {
  readonly files: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
};

type Figures = Readonly<Record<string, Readonly<Record<string, SvgNode>>>>;

/** Turns course folders into the documents that the app reads, in every language given. */
export function compileCourses(folder: string, languages: readonly string[]): Compiled {
  const findings: Finding[] = [];
  const warnings: Finding[] = [];
  const files = new Map<string, string>();
  const loaded = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => loadCourse(join(folder, entry.name), findings) ?? [])
    .toSorted(
      ({ course: a }, { course: b }) =>
        tracks.indexOf(a.track) - tracks.indexOf(b.track) || a.place - b.place,
    );
  const prepared = loaded.map((course) => {
    const figures = Object.fromEntries(
      course.parts.map((part) => [part.id, loadFigures(course.folder, part, findings)]),
    );
    const checked = checkCourse(course, languages);
    findings.push(...checked.findings);
    warnings.push(...checked.warnings);
    return { course, figures, hash: contentHash(course, figures) };
  });
  warnings.push(...checkScenes(loaded, folder));
  for (const language of languages) {
    const listings: CourseListing[] = [];
    const search: SearchEntry[] = [];
    const coverage = prepared.map(({ course }) => coverageOf(course, language));
    for (const { course, figures, hash } of prepared) {
      const compiled = compileLanguage(course, language, figures, hash);
      for (const [file, document] of compiled.documents) files.set(file, document);
      if (compiled.listing) listings.push(compiled.listing);
      search.push(...compiled.search);
    }
    files.set(`index.${language}.json`, fixBreaks(language, JSON.stringify(listings)));
    files.set(`search.${language}.json`, JSON.stringify(search));
    const whole: CoverageDocument = {
      taught: coverage.flatMap(({ taught }) => taught),
      ladder: coverage.flatMap(({ ladder }) => ladder),
    };
    files.set(`coverage.${language}.json`, fixBreaks(language, JSON.stringify(whole)));
  }
  return { files, findings, warnings };
}

function compileLanguage(loaded: LoadedCourse, language: string, figures: Figures, hash: string) {
  const documents = new Map<string, string>();
  const search: SearchEntry[] = [];
  const lessons: LessonListing[] = [];
  const { stateOf } = readTranslationStates(loaded, language);
  const { course, catalogues } = loaded;
  let own: CourseDocument | undefined;
  for (const part of loaded.parts) {
    const translated = catalogues.get(language)?.get(part.id);
    const words = (translated ?? catalogues.get("en")?.get(part.id))?.strings;
    if (words === undefined) continue;
    const spoken: Spoken = translated
      ? { language, translation: stateOf(part.id) }
      : { language: "en", translation: "original" };
    if (part.kind === "course") own = { ...spoken, course, hash, strings: words as CourseStrings };
    const document =
      own && part.kind === "course"
        ? own
        : part.kind === "workshop"
          ? {
              ...spoken,
              workshop: part.structure,
              strings: words,
              quiz: quizOf(loaded, part.structure, language),
            }
          : partDocument(part, spoken, words, figures[part.id] ?? {});
    documents.set(
      `${course.id}/${language}/${part.id}.json`,
      fixBreaks(spoken.language, JSON.stringify(document)),
    );
    if (part.kind !== "lesson") continue;
    const strings = words as LessonStrings;
    lessons.push(lessonListing(part.structure, strings, spoken));
    search.push(...lessonSearchEntries(course.id, part.structure, strings));
  }
  if (own) search.push(...glossarySearchEntries(course.id, own.strings));
  const hasWorkshop = loaded.parts.some(({ kind }) => kind === "workshop");
  return {
    documents,
    search,
    listing: own && { ...courseListing(own, lessons, formItems(loaded)), hasWorkshop },
  };
}

function partDocument(
  part: Part,
  spoken: Spoken,
  strings: unknown,
  figures: Readonly<Record<string, SvgNode>>,
) {
  const structure = part.kind === "form" ? { form: part.structure } : { lesson: part.structure };
  return { ...spoken, ...structure, strings, figures };
}

function courseListing(
  { course, strings, hash, language, translation }: CourseDocument,
  lessons: readonly LessonListing[],
  formItems: number,
): Omit<CourseListing, "hasWorkshop"> {
  const { id, version, track, skillArea, passMark, forms } = course;
  const words = { title: strings.title, summary: plainText(strings.summary), language, translation };
  return { id, version, hash, track, skillArea, ...words, lessons, forms, formItems, passMark };
}

/** Parallel forms have as many items one as the other. */
function formItems({ parts }: LoadedCourse): number {
  return Math.max(0, ...parts.map((part) => (part.kind === "form" ? part.structure.items.length : 0)));
}

function lessonListing(lesson: Lesson, strings: LessonStrings, spoken: Spoken): LessonListing {
  return {
    ...spoken,
    id: lesson.id,
    title: strings.title,
    minutes: lesson.minutes,
    objectives: lesson.objectives,
    steps: lesson.steps.map(({ id }) => id),
    checks: lesson.steps.flatMap((step) =>
      step.blocks.flatMap((block) =>
        block.kind === "item"
          ? [{ item: block.item.id, objective: block.item.objective, step: step.id }]
          : [],
      ),
    ),
  };
}
