import { lengthFault } from "../../locales/length-fault.ts";
import { zawgyiFault } from "../../locales/zawgyi.ts";
import { linksIn, withoutMarks } from "../words.ts";

/** The script that a language is written in, such as Thai or Latn. */
function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? "Latn";
}

/** What a translation may never do: lose a number, a blank, a placeholder or a link, or not be one. */
export function hardFaults(english: string, translated: string, language: string): string[] {
  return [
    ...missing(linksIn(english), linksIn(translated)).map((link) => `lacks the link to ${link}`),
    ...missing(linksIn(translated), linksIn(english)).map(
      (link) => `links to ${link}, as the English does not`,
    ),
    ...missing(slotsIn(english), slotsIn(translated)).map((slot) => `lacks ${slot}`),
    ...missing(slotsIn(translated), slotsIn(english)).map((slot) => `has ${slot}, as the English does not`),
    ...missing(numbersIn(english), numbersIn(translated)).map((number) => `lacks the number ${number}`),
    ...(isCopied(english, translated) ? ["is still the English"] : []),
    // A file's own term, a single word, stays as it is; longer copies are found by the rule above.
    ...(english === translated || isInScript(translated, scriptOf(language))
      ? []
      : [`is not written in the script ${scriptOf(language)}`]),
    ...(language === "my" ? [zawgyiFault(translated)].flatMap((fault) => fault ?? []) : []),
  ];
}

/** What deserves a second look: a number that the English lacks, a length that is unusual. */
export function softFaults(english: string, translated: string, language: string): string[] {
  const extra = missing(numbersIn(translated), numbersIn(english)).map(
    (number) => `has the number ${number}, as the English does not`,
  );
  const words = { language, text: withoutMarks(translated), english: withoutMarks(english) };
  return [...extra, ...[lengthFault(words)].flatMap((fault) => fault ?? [])];
}

function missing(wanted: readonly string[], present: readonly string[]): string[] {
  return [...new Set(wanted)].filter((one) => !present.includes(one));
}

function slotsIn(text: string): string[] {
  return [...(text.match(/\{\{[^}]*\}\}/g) ?? []), ...(/_{3,}/.test(text) ? ["a blank to fill in"] : [])];
}

const zeros = [0x30, 0xe50, 0xed0, 0x17e0, 0x1040, 0xbe6, 0xff10];

/** Numbers in any digits, without points, commas and leading zeros: how these stand differs by language. */
function numbersIn(text: string): string[] {
  const latin = withoutMarks(text).replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
  const found = latin.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.map((number) => number.replaceAll(/[.,]/g, "").replace(/^0+(?=\d)/, ""));
}

/** Short strings may well be the same: names, abbreviations, file terms. */
function isCopied(english: string, translated: string): boolean {
  return english === translated && (withoutMarks(english).match(/\p{L}{3,}/gu) ?? []).length >= 4;
}

/** Names and terms may stay in Latin letters, so that less than half of the letters is enough. */
function isInScript(text: string, script: string): boolean {
  const letters = withoutMarks(text).match(/\p{L}/gu) ?? [];
  if (letters.length < 20) return true;
  const own = new RegExp(String.raw`\p{Script=${script === "Hans" ? "Han" : script}}`, "u");
  return letters.filter((letter) => own.test(letter)).length >= letters.length * 0.4;
}
