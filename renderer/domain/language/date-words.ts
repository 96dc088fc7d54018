/** Names and patterns for dates in a language that Chromium has no data for. */
export type DateWords = {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly long: string;
  readonly short: string;
};

/** Fills a CLDR pattern of `y`, `M…` and `d` (quoted text stays as it is) with a date's parts. */
export function fillPattern(pattern: string, words: DateWords, year: number, month: number, day: number): string {
  return pattern.replaceAll(/'([^']*)'|y+|M+|d+/g, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (field.startsWith("y")) return String(year);
    if (field.startsWith("d")) return String(day).padStart(field.length, "0");
    if (field.length >= 4) return words.months[month - 1] ?? "";
    if (field.length === 3) return words.monthsShort[month - 1] ?? "";
    return String(month).padStart(field.length, "0");
  });
}
