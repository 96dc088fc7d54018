import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { TranslationState } from "../../renderer/domain/course/documents.ts";
import { hashJson } from "./hash.ts";
import type { Finding, LoadedCourse } from "./load.ts";

const stateFile = z.record(
  z.string(),
  z.strictObject({
    state: z.enum(["draft", "reviewed", "approved"]),
    date: z.iso.date(),
    /** SHA-256 of the English part that was translated. */
    from: z.string(),
  }),
);

/** The state of every part's translation. English that changed since makes a part a draft again. */
export function translationStates(
  loaded: LoadedCourse,
  language: string,
  warnings: Finding[],
): (part: string) => TranslationState {
  if (language === "en") return () => "original";
  const file = join(loaded.folder, "locales", language, "state.json");
  const parsed = stateFile.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  if (!parsed.success) warnings.push({ file, path: "", reason: z.prettifyError(parsed.error) });
  const states = parsed.success ? parsed.data : {};
  const english = loaded.catalogues.get("en");
  return (part) => {
    const entry = states[part];
    if (entry === undefined) return "draft";
    if (entry.from === hashJson(english?.get(part)?.source)) return entry.state;
    warnings.push({ file, path: part, reason: "the English has changed since it was translated" });
    return "draft";
  };
}
