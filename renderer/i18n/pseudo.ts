import type { OfferedLanguage } from "./catalogue.ts";

/** Languages made from English at run time, for trying layouts: never offered, taken when asked for by their tag. */
export const pseudoLanguages: readonly OfferedLanguage[] = [
  { tag: "en-XA", name: "Éñĝļîšĥ (longer)", direction: "ltr" },
  { tag: "ar-XB", name: "English (mirrored)", direction: "rtl" },
];

const accents: Readonly<Record<string, string>> = { a: "á", e: "ë", i: "ï", o: "ö", u: "ü", n: "ñ", c: "ç", y: "ý" };

/** English strings as a pseudo-language says them: 40 % longer, or wrapped in marks of right-to-left reading. */
export function pseudoStrings<Value>(tag: string, value: Value): Value {
  if (typeof value === "string") return (tag === "ar-XB" ? `\u202e${value}\u202c` : longer(value)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudoStrings(tag, inner)])) as Value;
}

function longer(text: string): string {
  const accented = text
    .split(/(\{\{.*?\}\})/)
    .map((piece) => (piece.startsWith("{{") ? piece : piece.replaceAll(/[aeioucny]/g, (letter) => accents[letter] ?? letter)))
    .join("");
  return `[${accented}${"~".repeat(Math.ceil(text.length * 0.4))}]`;
}
