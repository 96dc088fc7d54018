import type { OfferedLanguage } from "./catalogue.ts";

/** Languages made from English at run time, for trying layouts: never offered, taken when asked for by their tag. */
export const pseudoLanguages: readonly OfferedLanguage[] = [
  { tag: "en-XA", name: "Éñĝļîšĥ (longer)", direction: "ltr" },
  { tag: "ar-XB", name: "English (mirrored)", direction: "rtl" },
];

export function isPseudoLanguage(language: string): boolean {
  return pseudoLanguages.some(({ tag }) => tag === language);
}
