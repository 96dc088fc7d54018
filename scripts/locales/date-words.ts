import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Names and patterns for dates that Chromium does not have. */
export type DateWords = {
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** CLDR patterns of `y`, `M…` and `d`. */
  readonly long: string;
  readonly short: string;
};

type CalendarData = {
  readonly months: { readonly format: Record<"wide" | "abbreviated", Record<string, string>> };
  readonly dateFormats: Record<"long" | "medium" | "short", string>;
};

/** Chromium has no dates for these; `tet` is unknown to CLDR too and takes Portuguese names, the other official language of its offices. */
const sources: Readonly<Record<string, string>> = { lo: "lo", km: "km", my: "my", tet: "pt-PT" };

/** The date words of a language from CLDR; undefined where Chromium has its own. */
export function dateWords(language: string): DateWords | undefined {
  const source = sources[language];
  if (source === undefined) return undefined;
  const file = require(`cldr-dates-full/main/${source}/ca-gregorian.json`) as {
    main: Record<string, { dates: { calendars: { gregorian: CalendarData } } }>;
  };
  const calendar = file.main[source]?.dates.calendars.gregorian;
  if (calendar === undefined) throw new Error(`CLDR has no Gregorian calendar for ${source}`);
  const { wide, abbreviated } = calendar.months.format;
  const inOrder = (names: Record<string, string>) => Array.from({ length: 12 }, (_, month) => names[String(month + 1)] ?? "");
  return {
    months: inOrder(wide),
    monthsShort: inOrder(abbreviated),
    long: calendar.dateFormats.long,
    short: calendar.dateFormats.medium,
  };
}
