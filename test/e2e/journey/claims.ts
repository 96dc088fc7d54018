import { readFileSync } from "node:fs";
import { join } from "node:path";
import { discernmentSchema, type Material } from "../../../renderer/domain/discernment/material.ts";

type Words = Readonly<Record<"claim" | "sideways" | "callBack" | "why", string>> & {
  readonly inspect?: string;
};

/** A claim of the discernment test with what is known of it. */
export type KeyedClaim = {
  readonly material: Material;
  readonly form: string;
  readonly isMisleading: boolean;
  readonly made: string;
  readonly words: Words;
};

const folder = join(import.meta.dirname, "../../../courses/spotting-ai-generated-content");

/** Every claim, in English. */
const claims: readonly KeyedClaim[] = readClaims();

/** The claim with these words, as a page shows them. */
export function claimOf(shown: string): KeyedClaim {
  const found = claims.find(({ words }) => lettersOf(words.claim) === lettersOf(shown));
  if (found === undefined) throw new Error(`no claim has the words: ${shown}`);
  return found;
}

/** Letters and digits alone: marks, quotes and spaces are set differently on a page. */
export function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function readClaims(): KeyedClaim[] {
  const { materials } = discernmentSchema.parse(readJson("discernment.json"));
  const strings = readJson("locales/en/discernment.json") as Record<
    string,
    { readonly made: string; readonly claims: Readonly<Record<"sound" | "misleading", Words>> }
  >;
  return materials.flatMap((material) =>
    (["sound", "misleading"] as const).flatMap((honesty) => {
      const { form } = material.claims[honesty];
      const { made, claims: worded } = strings[material.id] ?? {};
      if (made === undefined || worded === undefined) return [];
      return { material, form, isMisleading: honesty === "misleading", made, words: worded[honesty] };
    }),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
