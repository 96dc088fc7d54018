import type { CoverageDocument } from "../domain/course/coverage.ts";
import type {
  CourseDocument,
  CourseListing,
  DrillDocument,
  FormDocument,
  LessonDocument,
  SearchEntry,
  WorkshopDocument,
} from "../domain/course/documents.ts";
import type { DiscernmentDocument } from "../domain/discernment/document.ts";
import type { PracticeSet } from "../domain/provenance/practice-set.ts";
import type { OfficialList } from "../domain/provenance/trust-lists.ts";
import type { Catalogue, OfferedLanguage } from "../i18n/catalogue.ts";

const practiceFolder = "courses/spotting-ai-generated-content/practice";

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
  drill: (course: string, drill: string, language: string) =>
    read<DrillDocument>(`courses/${course}/${contentTag(language)}/drill-${drill}.json`),
  form: (course: string, form: string, language: string) =>
    read<FormDocument>(`courses/${course}/${contentTag(language)}/form-${form}.json`),
  notices: () => readText("notices.txt"),
  practice: () => read<PracticeSet>(`${practiceFolder}/practice.json`),
  /** A practice file, under the name given. */
  practiceFile: (file: string, name: string) => readFile(`${practiceFolder}/${file}`, name),
  discernment: (course: string, form: string, language: string) =>
    read<DiscernmentDocument>(`courses/${course}/${contentTag(language)}/discernment-${form}.json`),
  /** A picture of a course's discernment test, under the name given. */
  discernmentPicture: (course: string, file: string, name: string) =>
    readFile(`courses/${course}/discernment/${file}`, name),
  /** Undefined where this copy was made without the official lists. */
  officialTrust: async () => {
    const lists = await read<OfficialList | { readonly none: true }>("trust/official.json");
    return "none" in lists ? undefined : lists;
  },
};

/** Pseudo-languages have no content of their own: theirs is English. */
function contentTag(language: string): string {
  return language === "en-XA" || language === "ar-XB" ? "en" : language;
}

async function read<Document>(file: string): Promise<Document> {
  return JSON.parse(await readText(file)) as Document;
}

async function readText(file: string): Promise<string> {
  return (await request(file)).text();
}

async function readFile(file: string, name: string): Promise<File> {
  const content = await (await request(file)).blob();
  return new File([content], name, { type: content.type });
}

async function request(file: string): Promise<Response> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be read (${response.status})`);
  return response;
}
