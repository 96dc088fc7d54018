import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { TranslationState } from "../../renderer/domain/course/documents.ts";
import { hashJson } from "./hash.ts";
import { type Finding, issueFindings, type LoadedCourse } from "./load.ts";

const stateFile = z.record(
  z.string(),
  z.strictObject({
    state: z.enum(["draft", "reviewed", "approved"]),
    date: z.iso.date(),
    /** SHA-256 of the English part that was translated. */
    from: z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hex"),
  }),
);

/** How far one language's parts of a course are; English that changed since makes a part a draft again. */
export type TranslationStates = {
  readonly stateOf: (part: string) => TranslationState;
  readonly isStale: (part: string) => boolean;
  readonly findings: readonly Finding[];
  readonly warnings: readonly Finding[];
};

/** Reads `locales/<language>/state.json`; a part that it does not name is a draft. */
export function readTranslationStates(loaded: LoadedCourse, language: string): TranslationStates {
  if (language === "en")
    return { stateOf: () => "original", isStale: () => false, findings: [], warnings: [] };
  const file = join(loaded.folder, "locales", language, "state.json");
  const { states, findings } = readStates(file);
  const english = loaded.catalogues.get("en");
  const translated = loaded.catalogues.get(language);
  const isStale = (part: string) => {
    const from = states[part]?.from;
    return from !== undefined && from !== hashJson(english?.get(part)?.source);
  };
  const stale = loaded.parts.filter(({ id }) => translated?.has(id) && isStale(id));
  return {
    isStale,
    stateOf: (part) => (isStale(part) ? "draft" : (states[part]?.state ?? "draft")),
    findings,
    warnings: stale.map(({ id }) => ({
      file,
      path: id,
      reason: "the English has changed since it was translated",
    })),
  };
}

function readStates(file: string): { states: z.infer<typeof stateFile>; findings: Finding[] } {
  if (!existsSync(file)) return { states: {}, findings: [] };
  try {
    const parsed = stateFile.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (parsed.success) return { states: parsed.data, findings: [] };
    return { states: {}, findings: issueFindings(file, parsed.error) };
  } catch (error) {
    return { states: {}, findings: [{ file, path: "", reason: `is not JSON: ${String(error)}` }] };
  }
}
