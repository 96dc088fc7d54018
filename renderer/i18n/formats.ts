import { type DateWords, fillPattern } from "../domain/language/date-words.ts";
import { toOwnDigits } from "../domain/language/digits.ts";

export type Formats = {
  /** A day in words: an ISO date or timestamp, read in the PC's zone. */
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
};

export type FormatChoices = {
  readonly language: string;
  readonly digits: "latin" | "native";
  readonly calendar: "gregorian" | "buddhist";
  /** For languages that Chromium has no data for. */
  readonly dateWords: DateWords | undefined;
};

/** The one place where dates and numbers become words. */
export function createFormats(choices: FormatChoices): Formats {
  const { language, digits } = choices;
  const own = (text: string) => (digits === "native" ? toOwnDigits(language, text) : text);
  const numbers = new Intl.NumberFormat(`${language}-u-nu-latn`);
  return {
    date: (iso) => own(dateText(choices, new Date(iso))),
    number: (value) => own(numbers.format(value)),
  };
}

function dateText({ language, calendar, dateWords }: FormatChoices, date: Date): string {
  if (dateWords !== undefined) {
    const year = date.getFullYear() + (calendar === "buddhist" ? buddhistOffset : 0);
    return fillPattern(dateWords.long, dateWords, year, date.getMonth() + 1, date.getDate());
  }
  const calendarTag = calendar === "buddhist" ? "buddhist" : "gregory";
  const tag = `${language === "en" ? "en-GB" : language}-u-nu-latn-ca-${calendarTag}`;
  return new Intl.DateTimeFormat(tag, { year: "numeric", month: "long", day: "numeric" }).format(date);
}

const buddhistOffset = 543;
