import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Course, courseSchema, type Form, formSchema } from "../../renderer/domain/course/course.ts";
import { courseStringsSchema } from "../../renderer/domain/course/course-strings.ts";
import { formStringsSchema } from "../../renderer/domain/course/course-strings.ts";
import { lessonSchema, type Lesson } from "../../renderer/domain/course/lesson.ts";
import { lessonStringsSchema } from "../../renderer/domain/course/lesson-strings.ts";
import { type Discernment, discernmentSchema } from "../../renderer/domain/discernment/material.ts";
import { discernmentStringsSchema } from "../../renderer/domain/discernment/material-strings.ts";
import { type Drill, drillSchema } from "../../renderer/domain/drill/drill.ts";
import { drillStringsSchema } from "../../renderer/domain/drill/drill-strings.ts";
import { type Workshop, workshopSchema } from "../../renderer/domain/course/workshop.ts";
import { workshopStringsSchema } from "../../renderer/domain/course/workshop-strings.ts";

/** What is wrong in a course folder, and where. */
export type Finding = { readonly file: string; readonly path: string; readonly reason: string };

/** A part of a course that is translated and read as a whole. */
export type Part =
  | { readonly kind: "course"; readonly id: "course"; readonly structure: Course }
  | { readonly kind: "lesson"; readonly id: string; readonly structure: Lesson }
  | { readonly kind: "form"; readonly id: string; readonly structure: Form }
  | { readonly kind: "drill"; readonly id: string; readonly structure: Drill }
  | { readonly kind: "workshop"; readonly id: "workshop"; readonly structure: Workshop }
  | { readonly kind: "discernment"; readonly id: "discernment"; readonly structure: Discernment };

/** A part's words in one language, parsed; `source` is the JSON as written. */
export type Catalogue = { readonly strings: unknown; readonly source: unknown };

export type LoadedCourse = {
  readonly folder: string;
  readonly course: Course;
  readonly parts: readonly Part[];
  /** language → part id → words */
  readonly catalogues: ReadonlyMap<string, ReadonlyMap<string, Catalogue>>;
};

/** Reads a course folder; what does not fit the format is reported in `findings` and left out. */
export function loadCourse(folder: string, findings: Finding[]): LoadedCourse | undefined {
  const course = readParsed(join(folder, "course.json"), courseSchema, findings)?.parsed;
  if (course === undefined) return undefined;
  const parts: Part[] = [{ kind: "course", id: "course", structure: course }];
  for (const id of course.lessons) {
    const structure = readParsed(join(folder, "lessons", `${id}.json`), lessonSchema, findings)?.parsed;
    if (structure) parts.push({ kind: "lesson", id, structure });
  }
  for (const id of course.forms) {
    const structure = readParsed(join(folder, "forms", `${id}.json`), formSchema, findings)?.parsed;
    if (structure) parts.push({ kind: "form", id: `form-${id}`, structure });
  }
  for (const id of course.drills ?? []) {
    const structure = readParsed(join(folder, "drills", `${id}.json`), drillSchema, findings)?.parsed;
    if (structure) parts.push({ kind: "drill", id: `drill-${id}`, structure });
  }
  const workshop = readIfThere(join(folder, "workshop.json"), workshopSchema, findings);
  if (workshop) parts.push({ kind: "workshop", id: "workshop", structure: workshop });
  const discernment = readIfThere(join(folder, "discernment.json"), discernmentSchema, findings);
  if (discernment) parts.push({ kind: "discernment", id: "discernment", structure: discernment });
  const locales = join(folder, "locales");
  const languages = existsSync(locales) ? readdirSync(locales) : [];
  const catalogues = new Map(
    languages.map((language) => [
      language,
      loadCatalogues(join(locales, language), parts, language, findings),
    ]),
  );
  return { folder, course, parts, catalogues };
}

function loadCatalogues(
  folder: string,
  parts: readonly Part[],
  language: string,
  findings: Finding[],
): ReadonlyMap<string, Catalogue> {
  const catalogues = new Map<string, Catalogue>();
  for (const part of parts) {
    const file = join(folder, `${part.id}.json`);
    // Only English must be whole: in another language a part that is missing is read in English.
    if (language !== "en" && !existsSync(file)) continue;
    const read = readParsed(file, partSchema(part), findings);
    if (read) catalogues.set(part.id, { strings: read.parsed, source: read.source });
  }
  return catalogues;
}

/** The strict schema of a part's words. */
function partSchema(part: Part): z.ZodType {
  switch (part.kind) {
    case "course":
      return courseStringsSchema(part.structure);
    case "lesson":
      return lessonStringsSchema(part.structure);
    case "form":
      return formStringsSchema(part.structure);
    case "drill":
      return drillStringsSchema(part.structure);
    case "workshop":
      return workshopStringsSchema(part.structure);
    case "discernment":
      return discernmentStringsSchema(part.structure);
    default:
      return part satisfies never;
  }
}

function readIfThere<Value>(file: string, schema: z.ZodType<Value>, findings: Finding[]): Value | undefined {
  return existsSync(file) ? readParsed(file, schema, findings)?.parsed : undefined;
}

function readParsed<Value>(
  file: string,
  schema: z.ZodType<Value>,
  findings: Finding[],
): { parsed: Value; source: unknown } | undefined {
  let source: unknown;
  try {
    source = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    findings.push({ file, path: "", reason: missing ? "is missing" : `is not JSON: ${String(error)}` });
    return undefined;
  }
  const result = schema.safeParse(source, { error: sayPlainly });
  if (result.success) return { parsed: result.data, source };
  findings.push(...issueFindings(file, result.error));
  return undefined;
}

/** A schema's complaints as findings. */
export function issueFindings(file: string, { issues }: z.ZodError): Finding[] {
  return issues.map(({ path, message }) => ({ file, path: path.join("."), reason: message }));
}

/** Words of our own where the library's are hard to act upon; undefined leaves its words. */
function sayPlainly(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "unrecognized_keys") return `has ${issue.keys.join(", ")}, which does not belong there`;
  return issue.input === undefined ? "is missing" : undefined;
}
