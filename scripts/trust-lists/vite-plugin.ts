import { existsSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { officialFile } from "./official-file.ts";

/** Emits the official trust lists that were fetched for this build, or a document that says that there are none. */
export function trustLists(root: string): Plugin {
  return {
    name: "pandu-trust-lists",
    generateBundle() {
      const file = officialFile(root);
      const source = existsSync(file) ? readFileSync(file) : JSON.stringify({ none: true });
      this.emitFile({ type: "asset", fileName: "trust/official.json", source });
    },
  };
}
