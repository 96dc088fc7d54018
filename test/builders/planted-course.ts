import { join } from "node:path";
import { compileCourses, type Compiled } from "../../scripts/course/compile.ts";
import type { Finding } from "../../scripts/course/load.ts";
import { sampleCourse } from "../../scripts/course/sample/sample-course.ts";
import { plant } from "./plant.ts";

/** A course's files as plain values, free to be broken. */
export type CourseFiles = Record<string, Json>;

export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The sample course with a fault planted in it, compiled; `pictures` are files of bytes. */
export function compileWith(
  change: (files: CourseFiles) => void,
  languages: readonly string[] = ["en"],
  pictures: Readonly<Record<string, Uint8Array>> = {},
): Planted {
  const files = structuredClone(sampleCourse("sample")) as CourseFiles;
  change(files);
  const folder = plant(
    Object.fromEntries(
      Object.entries({ ...files, ...pictures })
        .filter(([, content]) => content !== undefined)
        .map(([name, content]) => [
          `sample/${name}`,
          typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content),
        ]),
    ),
  );
  const compiled = compileCourses(folder, languages);
  const lines = (findings: readonly Finding[]) =>
    findings.map(
      ({ file, path, reason }) => `${file.slice(join(folder, "sample/").length)} · ${path}: ${reason}`,
    );
  return { ...compiled, findings: lines(compiled.findings), warnings: lines(compiled.warnings) };
}

export type Planted = Pick<Compiled, "files" | "copies"> & {
  readonly findings: readonly string[];
  readonly warnings: readonly string[];
};

/** Sets the value at a path such as `steps.0.blocks`; undefined takes it out. */
export function set(root: Json, path: string, value: Json): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let parent: Json = root;
  for (const key of keys) parent = child(parent, key);
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (typeof parent === "object" && parent !== null) parent[last] = value;
}

function child(parent: Json, key: string): Json {
  const found = Array.isArray(parent) ? parent[Number(key)] : (parent as { [key: string]: Json })[key];
  if (found === undefined) throw new Error(`the sample course has no ${key} there`);
  return found;
}
