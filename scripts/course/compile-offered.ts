import { join } from "node:path";
import { offeredLanguages } from "../locales/offered.ts";
import { compileCourses, type Compiled } from "./compile.ts";

/** Compiles the project's courses in every language that the app offers. */
export function compileOffered(root: string): Compiled {
  return compileCourses(
    join(root, "courses"),
    offeredLanguages(root).map(({ tag }) => tag),
  );
}
