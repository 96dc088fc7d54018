import { join, relative } from "node:path";
import languages from "../locales/languages.json" with { type: "json" };
import { compileCourses } from "./course/compile.ts";
import type { Finding } from "./course/load.ts";

const courses = join(import.meta.dirname, "..", "courses");

function check(): number {
  const { findings, warnings } = compileCourses(courses, languages.map(({ tag }) => tag));
  for (const warning of warnings) console.log(`warning · ${line(warning)}`);
  for (const finding of findings) console.log(line(finding));
  console.log(findings.length === 0 ? "Every course fits the format." : `${findings.length} findings.`);
  return findings.length === 0 ? 0 : 1;
}

function line({ file, path, reason }: Finding): string {
  return `${relative(".", file)}${path && ` · ${path}`}: ${reason}`;
}

process.exitCode = check();
