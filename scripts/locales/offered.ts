import { existsSync } from "node:fs";
import { join } from "node:path";
import languages from "../../locales/languages.json" with { type: "json" };

/** The languages that have interface strings: a new language is a folder and a line in languages.json. */
export function offeredLanguages(root: string): typeof languages {
  return languages.filter(({ tag }) => existsSync(join(root, "locales", tag)));
}
