/** What the app must know of a language because Chromium does not: dates, numbers and lists. */
export type LanguageData = {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** CLDR patterns of `y`, `M…` and `d`. */
  readonly long: string;
  readonly short: string;
  /** Stands before a year of the Buddhist era; missing where the language does not count years so. */
  readonly buddhistEra?: string;
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  /** `{0}` is the number of days. */
  readonly daysAgo: string;
  readonly inDays: string;
  readonly decimal: string;
  readonly group: string;
  /** What stands between two things, between the first of several, and before the last of several. */
  readonly listPair: string;
  readonly listMiddle: string;
  readonly listEnd: string;
};

/** Fills a CLDR pattern of `y`, `M…` and `d` (quoted text stays as it is) with a date's parts. */
export function fillPattern(
  pattern: string,
  data: LanguageData,
  year: string,
  month: number,
  day: number,
): string {
  return pattern.replaceAll(/'([^']*)'|y+|M+|d+/g, (field, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (field.startsWith("y")) return year;
    if (field.startsWith("d")) return String(day).padStart(field.length, "0");
    if (field.length >= 4) return data.months[month - 1] ?? "";
    if (field.length === 3) return data.monthsShort[month - 1] ?? "";
    return String(month).padStart(field.length, "0");
  });
}

/** A number with the language's own separators, with at most three decimals. */
export function writeNumber({ decimal, group }: LanguageData, value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 1000) / 1000).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** "a, b and c" in the language. */
export function writeList(
  { listPair, listMiddle, listEnd }: LanguageData,
  things: readonly string[],
): string {
  if (things.length < 3) return things.join(listPair);
  return things.slice(0, -1).join(listMiddle) + listEnd + (things.at(-1) ?? "");
}

/** A day by its distance from today: negative is past. */
export function writeDay(data: LanguageData, days: number): string {
  if (days === -1) return data.yesterday;
  if (days === 0) return data.today;
  if (days === 1) return data.tomorrow;
  return (days < 0 ? data.daysAgo : data.inDays).replace("{0}", String(Math.abs(days)));
}
