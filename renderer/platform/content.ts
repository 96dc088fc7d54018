import type { CoverageDocument } from "../domain/course/coverage.ts";
import type {
  CourseDocument,
  CourseListing,
  FormDocument,
  LessonDocument,
  SearchEntry,
  WorkshopDocument,
} from "../domain/course/documents.ts";
import type { Catalogue, OfferedLanguage } from "../i18n/catalogue.ts";

/** Content of this build. Every call rejects with a sentence that names the file that could not be read. */
export const content = {
  languages: () => read<readonly OfferedLanguage[]>("locales/index.json"),
  strings: (language: string) => read<Catalogue>(`locales/${language}.json`),
  listings: (language: string) =>
    read<readonly CourseListing[]>(`courses/index.${contentTag(language)}.json`),
  search: (language: string) => read<readonly SearchEntry[]>(`courses/search.${contentTag(language)}.json`),
  coverage: (language: string) => read<CoverageDocument>(`courses/coverage.${contentTag(language)}.json`),
  course: (course: string, language: string) =>
    read<CourseDocument>(`courses/${course}/${contentTag(language)}/course.json`),
  lesson: (course: string, lesson: string, language: string) =>
    read<LessonDocument>(`courses/${course}/${contentTag(language)}/${lesson}.json`),
  workshop: (course: string, language: string) =>
    read<WorkshopDocument>(`courses/${course}/${contentTag(language)}/workshop.json`),
  form: (course: string, form: string, language: string) =>
    read<FormDocument>(`courses/${course}/${contentTag(language)}/form-${form}.json`),
  notices: () => readText("notices.txt"),
};

/** Pseudo-languages have no content of their own: theirs is English. */
function contentTag(language: string): string {
  return language === "en-XA" || language === "ar-XB" ? "en" : language;
}

async function read<Document>(file: string): Promise<Document> {
  return JSON.parse(await readText(file)) as Document;
}

async function readText(file: string): Promise<string> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be read (${response.status})`);
  return response.text();
}
