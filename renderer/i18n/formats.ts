import { toOwnDigits } from "../domain/language/digits.ts";
import {
  fillPattern,
  type LanguageData,
  writeDay,
  writeList,
  writeNumber,
} from "../domain/language/language-data.ts";

/** Every date is an ISO date or timestamp, read in the PC's zone. */
export type Formats = {
  /** A day in words. */
  readonly date: (iso: string) => string;
  /** A day in a narrow column. */
  readonly shortDate: (iso: string) => string;
  readonly time: (iso: string) => string;
  /** A day by its distance from another: "tomorrow", "5 days ago". */
  readonly relativeDay: (iso: string, now: string) => string;
  readonly number: (value: number) => string;
  /** A share of 1. */
  readonly percent: (share: number) => string;
  readonly list: (things: readonly string[]) => string;
};

export type DisplayChoices = {
  readonly digits: "latin" | "native";
  readonly calendar: "gregorian" | "buddhist";
};

export type FormatChoices = DisplayChoices & {
  readonly language: string;
  /** For a language that Chromium has no data for: without it Chromium answers in another language. */
  readonly data: LanguageData | undefined;
};

/** The one place where dates and numbers become words. */
export function createFormats(choices: FormatChoices): Formats {
  const { language, digits, data } = choices;
  const plain = data === undefined ? byChromium(choices) : byData(choices, data);
  const own = (text: string) => (digits === "native" ? toOwnDigits(language, text) : text);
  return {
    date: (iso) => own(plain.date(iso)),
    shortDate: (iso) => own(plain.shortDate(iso)),
    time: (iso) => own(plain.time(iso)),
    relativeDay: (iso, now) => own(plain.relativeDay(iso, now)),
    number: (value) => own(plain.number(value)),
    percent: (share) => own(plain.percent(share)),
    list: (things) => plain.list(things),
  };
}

function byChromium({ language, calendar }: FormatChoices): Formats {
  const tag = `${norms[language] ?? language}-u-nu-latn-ca-${calendar === "buddhist" ? "buddhist" : "gregory"}`;
  const dates = (month: "long" | "short") =>
    new Intl.DateTimeFormat(tag, { year: "numeric", month, day: "numeric" });
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: "percent" });
  const days = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  return {
    date: (iso) => dates("long").format(momentOf(iso)),
    shortDate: (iso) => dates("short").format(momentOf(iso)),
    time: (iso) => new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit" }).format(momentOf(iso)),
    relativeDay: (iso, now) => days.format(daysBetween(now, iso), "day"),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    list: (things) => new Intl.ListFormat(tag).format(things),
  };
}

function byData({ calendar }: FormatChoices, data: LanguageData): Formats {
  const dateBy = (pattern: string) => (iso: string) => {
    const day = momentOf(iso);
    return fillPattern(
      pattern,
      data,
      yearOf(day, calendar, data.buddhistEra),
      day.getMonth() + 1,
      day.getDate(),
    );
  };
  return {
    date: dateBy(data.long),
    shortDate: dateBy(data.short),
    time: (iso) => clock(momentOf(iso)),
    relativeDay: (iso, now) => writeDay(data, daysBetween(now, iso)),
    number: (value) => writeNumber(data, value),
    percent: (share) => `${writeNumber(data, Math.round(share * 100))}%`,
    list: (things) => writeList(data, things),
  };
}

/** The norm followed where a tag alone means another; pseudo-languages speak of dates as English does. */
const norms: Readonly<Record<string, string>> = {
  en: "en-GB",
  pt: "pt-PT",
  ta: "ta-SG",
  "zh-Hans": "zh-Hans-SG",
  "en-XA": "en-GB",
  "ar-XB": "en-GB",
};

/** Years of the era are written only where the language counts so; a year without its era would mislead. */
function yearOf(day: Date, calendar: DisplayChoices["calendar"], era: string | undefined): string {
  if (calendar === "gregorian" || era === undefined) return String(day.getFullYear());
  return `${era} ${day.getFullYear() + 543}`;
}

function clock(day: Date): string {
  return `${day.getHours()}:${String(day.getMinutes()).padStart(2, "0")}`;
}

/** Whole days of the calendar, whatever the hours: a summer-time day of 23 hours is one too. */
function daysBetween(from: string, to: string): number {
  const midnight = (iso: string) => momentOf(iso).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** A date alone is a day of this PC's zone; JavaScript would take it for midnight in Greenwich, a day before in the west. */
function momentOf(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T00:00` : iso);
}
