import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { checkStructure } from "./course/check-structure.ts";
import { type Finding, loadCourse } from "./course/load.ts";

const courses = join(import.meta.dirname, "..", "courses");

function check(): number {
  const findings: Finding[] = [];
  for (const name of readdirSync(courses)) {
    const loaded = loadCourse(join(courses, name), findings);
    if (loaded) findings.push(...checkStructure(loaded));
  }
  for (const { file, path, reason } of findings) console.log(`${relative(".", file)}${path && ` · ${path}`}: ${reason}`);
  console.log(findings.length === 0 ? "Every course fits the format." : `${findings.length} findings.`);
  return findings.length === 0 ? 0 : 1;
}

process.exitCode = check();
