import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { compileOffered } from "./compile-offered.ts";
import { findingLine } from "./finding-line.ts";

/** Emits the courses' documents beside the app; a course that is not valid fails the build with file, path and reason. */
export function courses(root: string): Plugin {
  let isPreview = false;
  return {
    name: "pandu-courses",
    configResolved({ mode }) {
      // A preview brings its own documents, whatever is still wrong with them.
      isPreview = mode === "preview";
    },
    generateBundle() {
      const { files, copies, findings } = compileOffered(root);
      if (findings.length > 0 && !isPreview)
        this.error(findings.map((finding) => findingLine(finding, root)).join("\n"));
      for (const [file, source] of files) {
        this.emitFile({ type: "asset", fileName: `courses/${file}`, source });
      }
      for (const [file, path] of copies) {
        this.emitFile({ type: "asset", fileName: `courses/${file}`, source: readFileSync(path) });
      }
      const notices = join(root, "THIRD-PARTY-NOTICES.md");
      // The first build of a new tree is what the notices are made from.
      const source = existsSync(notices) ? readFileSync(notices, "utf8") : "";
      this.emitFile({ type: "asset", fileName: "notices.txt", source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /^\/courses\/([^?]+)/.exec(request.url ?? "")?.[1];
        if (file === undefined) return next();
        const { files, copies } = compileOffered(root);
        const [document, copy] = [files.get(file), copies.get(file)];
        if (document !== undefined) response.setHeader("content-type", "application/json").end(document);
        else if (copy !== undefined) response.end(readFileSync(copy));
        else next();
      });
    },
  };
}
