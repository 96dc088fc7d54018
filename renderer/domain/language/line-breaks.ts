import { loanwords } from "./loanwords.ts";

/**
 * Mends where Chromium breaks lines wrongly: before the Thai ๆ, and inside loanwords that its dictionaries lack.
 * Safe on text that is whole JSON.
 */
export function fixBreaks(language: string, text: string): string {
  const spaced = language === "th" ? text.replaceAll(/ +ๆ/g, "\u00a0ๆ") : text;
  const words = loanwords[language] ?? [];
  return words.reduce(
    (mended, word) => mended.replaceAll(word.replaceAll("|", ""), word.replaceAll("|", "\u2060")),
    spaced,
  );
}

/** Takes the marks of `fixBreaks` and invisible break characters out again, for search, copies and exports. */
export function stripBreaks(text: string): string {
  return text.replaceAll(/[\u2060\u200b\u00ad]/g, "").replaceAll("\u00a0", " ");
}
