import { askedCategories, completePlurals, type Strings } from "../domain/language/plurals.ts";

/** English strings as a pseudo-language says them: 40 % longer, or wrapped in marks of right-to-left reading. */
export function pseudoStrings(tag: string, english: Strings): Strings {
  // i18next asks for plurals by the rules of the tag: Arabic has six.
  const strings = completePlurals(english, askedCategories(tag));
  return mapStrings(strings, tag === "ar-XB" ? (text) => `\u202e${text}\u202c` : longer);
}

function mapStrings(strings: Strings, change: (text: string) => string): Strings {
  const changed = Object.entries(strings).map(([key, value]) => [
    key,
    typeof value === "string" ? change(value) : mapStrings(value, change),
  ]);
  return Object.fromEntries(changed) as Strings;
}

const accents: Readonly<Record<string, string>> = {
  a: "á",
  e: "ë",
  i: "ï",
  o: "ö",
  u: "ü",
  n: "ñ",
  c: "ç",
  y: "ý",
};

function longer(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\})/)
    .map((piece) => (piece.startsWith("{{") ? piece : piece.replaceAll(/[aeioucny]/g, accent)))
    .join("");
  return `[${accented}${"~".repeat(Math.ceil(text.length * 0.4))}]`;
}

function accent(letter: string): string {
  return accents[letter] ?? letter;
}
