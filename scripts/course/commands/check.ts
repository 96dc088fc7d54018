import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { compileOffered } from "../compile-offered.ts";
import { findingLine } from "../finding-line.ts";
import type { Finding } from "../load.ts";
import { root } from "../root.ts";

/** Prints the findings and warnings of all courses, or of one. Returns 1 when there are findings. */
export function checkCommand(id: string | undefined): number {
  const folder = join(root, "courses", id ?? "");
  if (!existsSync(folder)) {
    console.error(`There is no course ${id} in courses.`);
    return 2;
  }
  const isAsked = ({ file }: Finding) => id === undefined || file.startsWith(folder + sep);
  const compiled = compileOffered(root);
  const warnings = compiled.warnings.filter(isAsked);
  const findings = compiled.findings.filter(isAsked);
  for (const warning of warnings) console.log(`warning · ${findingLine(warning, root)}`);
  for (const finding of findings) console.log(findingLine(finding, root));
  console.log(`${findings.length} findings, ${warnings.length} warnings`);
  return findings.length === 0 ? 0 : 1;
}
