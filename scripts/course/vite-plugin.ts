import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { offeredLanguages } from "../locales/offered.ts";
import { compileCourses } from "./compile.ts";

/** Emits the courses' documents beside the app; a course that is not valid fails the build with file, path and reason. */
export function courses(root: string): Plugin {
  const compile = () => compileCourses(join(root, "courses"), offeredLanguages(root).map(({ tag }) => tag));
  return {
    name: "pandu-courses",
    generateBundle() {
      const { files, findings } = compile();
      if (findings.length > 0) {
        this.error(
          findings.map(({ file, path, reason }) => `${relative(root, file)} · ${path}: ${reason}`).join("\n"),
        );
      }
      for (const [file, source] of files) {
        this.emitFile({ type: "asset", fileName: `courses/${file}`, source });
      }
      const notices = readFileSync(join(root, "THIRD-PARTY-NOTICES.md"), "utf8");
      this.emitFile({ type: "asset", fileName: "notices.txt", source: notices });
    },
  };
}
