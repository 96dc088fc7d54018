import { createRequire } from "node:module";
import type { LanguageData } from "../../renderer/domain/language/language-data.ts";

const require = createRequire(import.meta.url);

type Calendar = {
  readonly months: { readonly format: Record<"wide" | "abbreviated", Record<string, string>> };
  readonly dateFormats: Record<"long" | "medium", string>;
};
type Pattern = { readonly "relativeTimePattern-count-other": string };
type DayField = Record<"relative-type--1" | "relative-type-0" | "relative-type-1", string> &
  Record<"relativeTime-type-future" | "relativeTime-type-past", Pattern>;

/** What Chromium lacks of a language, from CLDR; undefined where Chromium has its own. */
export function languageData(language: string): LanguageData | undefined {
  if (language === "tet") return tetun;
  return ["lo", "km", "my"].includes(language) ? fromCldr(language) : undefined;
}

function fromCldr(language: string): LanguageData {
  const { calendars } = datesOf(language, "ca-gregorian.json") as { calendars: { gregorian: Calendar } };
  const { fields } = datesOf(language, "dateFields.json") as { fields: { day: DayField } };
  const { months, dateFormats } = calendars.gregorian;
  const inOrder = (names: Record<string, string>) =>
    Array.from({ length: 12 }, (_, month) => names[String(month + 1)] ?? "");
  return {
    months: inOrder(months.format.wide),
    monthsShort: inOrder(months.format.abbreviated),
    long: dateFormats.long,
    short: dateFormats.medium,
    ...buddhistEra(language),
    yesterday: fields.day["relative-type--1"],
    today: fields.day["relative-type-0"],
    tomorrow: fields.day["relative-type-1"],
    daysAgo: fields.day["relativeTime-type-past"]["relativeTimePattern-count-other"],
    inDays: fields.day["relativeTime-type-future"]["relativeTimePattern-count-other"],
    ...separators(language),
    ...listWords(language),
  };
}

function datesOf(language: string, file: string): unknown {
  const content = require(`cldr-dates-full/main/${language}/${file}`) as {
    main: Record<string, { dates: unknown }>;
  };
  return content.main[language]?.dates;
}

/** Where CLDR writes the era in Latin letters, the language has no custom of it. */
function buddhistEra(language: string): { buddhistEra?: string } {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-buddhist`, { year: "numeric", era: "short" });
  const era = format.formatToParts(0).find(({ type }) => type === "era")?.value;
  return era === undefined || /[a-z]/i.test(era) ? {} : { buddhistEra: era };
}

function separators(language: string): Pick<LanguageData, "decimal" | "group"> {
  const parts = new Intl.NumberFormat(known(language, Intl.NumberFormat)).formatToParts(12345.6);
  const find = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return { decimal: find("decimal"), group: find("group") };
}

function listWords(language: string): Pick<LanguageData, "listPair" | "listMiddle" | "listEnd"> {
  const format = new Intl.ListFormat(known(language, Intl.ListFormat));
  const between = (things: readonly string[]) =>
    format
      .formatToParts(things)
      .filter(({ type }) => type === "literal")
      .map(({ value }) => value);
  const [listPair = ""] = between(["1", "2"]);
  const [listMiddle = "", , listEnd = ""] = between(["1", "2", "3", "4"]);
  return { listPair, listMiddle, listEnd };
}

/** A Node built without language data answers in English; then nothing is built. */
function known(language: string, format: { supportedLocalesOf: (tag: string) => string[] }): string {
  if (format.supportedLocalesOf(language).length > 0) return language;
  throw new Error(`This Node.js knows no numbers and lists of "${language}": use one with full ICU data.`);
}

/**
 * CLDR and ICU have no Tetun. Patterns and words are those of the `tet` locale of Moment.js, made by speakers in
 * Timor-Leste (Afonso, Simões, Brooks), written in the 2004 spelling of the Instituto Nacional de Linguística
 * (Abríl, Agostu). Separators are those of Portuguese, its documented fallback.
 */
const tetun: LanguageData = {
  months: [
    ...["Janeiru", "Fevereiru", "Marsu", "Abríl", "Maiu", "Juñu"],
    ...["Jullu", "Agostu", "Setembru", "Outubru", "Novembru", "Dezembru"],
  ],
  monthsShort: ["Jan", "Fev", "Mar", "Abr", "Mai", "Jun", "Jul", "Ago", "Set", "Out", "Nov", "Dez"],
  long: "d MMMM y",
  short: "d MMM y",
  yesterday: "horiseik",
  today: "ohin",
  tomorrow: "aban",
  daysAgo: "loron {0} liubá",
  inDays: "iha loron {0}",
  ...separators("pt-PT"),
  listPair: " no ",
  listMiddle: ", ",
  listEnd: " no ",
};
