import type { Finding, LoadedCourse } from "../load.ts";
import { textsOfPart, wordsFile } from "./parts.ts";
import { hardFaults, softFaults } from "./translated-string.ts";

/**
 * Compares every translated string with its English. Where the English changed after the translation (`isStale`),
 * differences are to be expected, so that they are warnings there.
 */
export function checkTranslations(
  loaded: LoadedCourse,
  languages: readonly string[],
  isStale: (language: string, part: string) => boolean,
): { findings: Finding[]; warnings: Finding[] } {
  const findings: Finding[] = [];
  const warnings: Finding[] = [];
  for (const language of languages) {
    if (language === "en") continue;
    for (const { id } of loaded.parts) {
      const file = wordsFile(loaded.folder, language, id);
      const english = new Map(textsOfPart(loaded, "en", id).map(({ path, text }) => [path, text]));
      for (const { path, text } of textsOfPart(loaded, language, id)) {
        const original = english.get(path);
        if (original === undefined) continue;
        const hard = hardFaults(original, text, language).map((reason) => ({ file, path, reason }));
        (isStale(language, id) ? warnings : findings).push(...hard);
        warnings.push(...softFaults(original, text, language).map((reason) => ({ file, path, reason })));
      }
    }
  }
  return { findings, warnings };
}
