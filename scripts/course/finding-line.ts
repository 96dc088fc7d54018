import { relative } from "node:path";
import type { Finding } from "./load.ts";

/** A finding on one line: file · path: reason. */
export function findingLine({ file, path, reason }: Finding, root: string): string {
  return `${relative(root, file)}${path && ` · ${path}`}: ${reason}`;
}
