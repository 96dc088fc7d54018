import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CoverageDocument } from "../../renderer/domain/course/coverage.ts";
import type {
  CourseDocument,
  CourseListing,
  DrillListing,
  LessonListing,
  SearchEntry,
  Spoken,
} from "../../renderer/domain/course/documents.ts";
import type { SvgNode } from "../../renderer/domain/course/figure.ts";
import type { Lesson } from "../../renderer/domain/course/lesson.ts";
import type { LessonStrings } from "../../renderer/domain/course/lesson-strings.ts";
import type { DrillStrings } from "../../renderer/domain/drill/drill-strings.ts";
import { tracks } from "../../renderer/domain/course/tracks.ts";
import { plainText } from "../../renderer/domain/rich-text/rich-text.ts";
import { fixBreaks } from "../../renderer/domain/language/line-breaks.ts";
import { checkCourse } from "./check-course.ts";
import { discernmentOf } from "./checks/parts.ts";
import { checkScenes } from "./checks/scenes.ts";
import { copiedFiles } from "./copied-files.ts";
import { coverageOf } from "./coverage-entries.ts";
import { discernmentListing } from "./discernment-documents.ts";
import { loadFigures } from "./figures.ts";
import { contentHash } from "./hash.ts";
import { type Finding, loadCourse, type LoadedCourse } from "./load.ts";
import { partDocuments } from "./part-documents.ts";
import { lessonSearchEntries, glossarySearchEntries } from "./search-entries.ts";
import { readTranslationStates } from "./translation-state.ts";

/** Documents of all courses by file name, relative to `courses/`, and what is wrong with the courses. */
export type Compiled = {
  readonly files: ReadonlyMap<string, string>;
  /** Files that the app reads as they are: where they stand on the disk, by file name as above. */
  readonly copies: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
};

type Figures = Readonly<Record<string, Readonly<Record<string, SvgNode>>>>;

/** Turns course folders into the documents that the app reads, in every language given. */
export function compileCourses(folder: string, languages: readonly string[]): Compiled {
  const findings: Finding[] = [];
  const warnings: Finding[] = [];
  const files = new Map<string, string>();
  const copies = new Map<string, string>();
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
    for (const [file, path] of copiedFiles(course)) copies.set(file, path);
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
  return { files, copies, findings, warnings };
}

function compileLanguage(loaded: LoadedCourse, language: string, figures: Figures, hash: string) {
  const documents = new Map<string, string>();
  const search: SearchEntry[] = [];
  const lessons: LessonListing[] = [];
  const drills: DrillListing[] = [];
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
    const given = { loaded, language, spoken, strings: words, figures: figures[part.id] ?? {}, hash };
    for (const [name, document] of partDocuments(part, given)) {
      if (part.kind === "course") own = document as CourseDocument;
      documents.set(
        `${course.id}/${language}/${name}.json`,
        fixBreaks(spoken.language, JSON.stringify(document)),
      );
    }
    if (part.kind === "drill") {
      const { id, lesson, minutes } = part.structure;
      drills.push({ ...spoken, id, lesson, minutes, title: (words as DrillStrings).title });
    }
    if (part.kind !== "lesson") continue;
    const strings = words as LessonStrings;
    lessons.push(lessonListing(part.structure, strings, spoken));
    search.push(...lessonSearchEntries(course.id, part.structure, strings));
  }
  if (own) search.push(...glossarySearchEntries(course.id, own.strings));
  return { documents, search, listing: own && courseListing(own, { lessons, drills }, loaded) };
}

function courseListing(
  { course, strings, hash, language, translation }: CourseDocument,
  parts: Pick<CourseListing, "lessons" | "drills">,
  loaded: LoadedCourse,
): CourseListing {
  const { id, version, track, skillArea, passMark, forms } = course;
  const words = { title: strings.title, summary: plainText(strings.summary), language, translation };
  const test = { forms, formItems: formItems(loaded), passMark };
  const hasWorkshop = loaded.parts.some(({ kind }) => kind === "workshop");
  const discernment = discernmentOf(loaded);
  return {
    ...{ id, version, hash, track, skillArea, ...words, ...parts, ...test, hasWorkshop },
    ...(discernment && { discernment: discernmentListing(discernment) }),
  };
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
