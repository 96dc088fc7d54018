import type { OfferedLanguage } from "./catalogue.ts";
import { pseudoLanguages } from "./pseudo-languages.ts";

/** The offered language for a tag such as "th-TH" or "pt_BR.UTF-8"; English where there is none. */
export function nearestLanguage(offered: readonly OfferedLanguage[], wanted: string): OfferedLanguage {
  const exact = [...offered, ...pseudoLanguages].find(({ tag }) => tag === wanted);
  if (exact !== undefined) return exact;
  const language = languageOf(wanted);
  return offered.find(({ tag }) => languageOf(tag) === language) ?? english;
}

const english: OfferedLanguage = { tag: "en", name: "English", direction: "ltr" };

/** The canonical language subtag ("tl" is "fil", "in" is "id"); systems and old files may hold what is no tag. */
function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag.replace(/\..*$/, "").replaceAll("_", "-")).language;
  } catch {
    return undefined;
  }
}
