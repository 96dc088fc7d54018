import type {
  CourseDocument,
  CourseListing,
  FormDocument,
  LessonDocument,
  SearchEntry,
} from "../domain/course/documents.ts";

/** Course content of this build. Every call rejects with a sentence that names the file that could not be read. */
export const content = {
  listings: (language: string) => read<readonly CourseListing[]>(`index.${language}.json`),
  search: (language: string) => read<readonly SearchEntry[]>(`search.${language}.json`),
  course: (course: string, language: string) => read<CourseDocument>(`${course}/${language}/course.json`),
  lesson: (course: string, lesson: string, language: string) =>
    read<LessonDocument>(`${course}/${language}/${lesson}.json`),
  form: (course: string, form: string, language: string) =>
    read<FormDocument>(`${course}/${language}/form-${form}.json`),
};

async function read<Document>(file: string): Promise<Document> {
  const response = await fetch(new URL(`courses/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`courses/${file} could not be read (${response.status})`);
  return (await response.json()) as Document;
}
