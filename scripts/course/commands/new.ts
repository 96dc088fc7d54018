import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { identifier } from "../../../renderer/domain/course/identifier.ts";
import { root } from "../root.ts";
import { sampleCourse } from "../sample/sample-course.ts";

/** Writes a small course with sample sentences, ready to be rewritten. */
export function newCommand(id: string | undefined): number {
  const parsed = identifier.safeParse(id);
  if (!parsed.success) {
    console.error(`"${id ?? ""}" is no id for a course: it ${parsed.error.issues[0]?.message}.`);
    return 2;
  }
  const folder = join(root, "courses", parsed.data);
  if (existsSync(folder)) {
    console.error(`There is a course ${parsed.data} already.`);
    return 2;
  }
  writeCourse(folder, parsed.data);
  console.log(
    `courses/${parsed.data} is there. Every sentence that begins with "Sample:" is yours to rewrite.`,
  );
  console.log(`Next: npm run course -- check ${parsed.data}`);
  return 0;
}

/** Writes the sample course to a folder. */
function writeCourse(folder: string, id: string): void {
  for (const [name, content] of Object.entries(sampleCourse(id))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`);
  }
}
