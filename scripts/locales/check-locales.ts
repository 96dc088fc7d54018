import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pluralCategories } from "../../renderer/domain/language/plurals.ts";
import { readStrings } from "./catalogue.ts";
import { checkString } from "./check-string.ts";
import { type FlatStrings, flatten } from "./flatten.ts";
import { offeredLanguages } from "./offered.ts";

/** Keys whose words are rightly those of the English, by language: names and loanwords. */
export type SameAsEnglish = Readonly<Record<string, readonly string[]>>;

/** Everything that is wrong with the interface strings, one sentence each. */
export function checkLocales(root: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, "locales", file), "utf8")) as unknown;
  const english = flatten(readStrings(root, "en"));
  const same = read("same-as-english.json") as SameAsEnglish;
  const notes = flatten(read("notes.json") as Parameters<typeof flatten>[0]);
  const translations = offeredLanguages(root).filter(({ tag }) => tag !== "en");
  return [
    ...checkCatalogue("en", english, english, []),
    ...[...notes.keys()]
      .filter((key) => !english.has(key))
      .map((key) => `notes.json: ${key} is no string of the interface`),
    ...translations.flatMap(({ tag }) =>
      checkCatalogue(tag, english, flatten(readStrings(root, tag)), same[tag] ?? []),
    ),
  ];
}

/** What is wrong with one language's strings. */
export function checkCatalogue(
  language: string,
  english: FlatStrings,
  translated: FlatStrings,
  same: readonly string[],
): string[] {
  const wanted = wantedKeys(language, english);
  const missing = [...wanted.keys()].filter((key) => !translated.has(key));
  const surplus = [...translated.keys()].filter((key) => !wanted.has(key));
  const faults = [...translated].flatMap(([key, text]) => {
    const source = wanted.get(key);
    if (source === undefined) return [];
    const faulty = checkString({ language, key, text, english: source, mayBeSame: same.includes(key) });
    return faulty.map((fault) => `${key}: ${fault}`);
  });
  return [
    ...missing.map((key) => `${key}: is missing`),
    ...surplus.map((key) => `${key}: is not in English, or is a plural form that the language does not have`),
    ...faults,
  ].map((fault) => `locales/${language}: ${fault}`);
}

/** Every key that a language must have, with the English it says: plurals in the language's own forms. */
function wantedKeys(language: string, english: FlatStrings): FlatStrings {
  const wanted = new Map<string, string>();
  for (const [key, text] of english) {
    const family = familyOf(key, english);
    if (family === undefined || key.endsWith("_zero")) wanted.set(key, text);
    else
      for (const category of pluralCategories(language))
        wanted.set(`${family}_${category}`, formOf(english, family, category));
  }
  return wanted;
}

function formOf(english: FlatStrings, family: string, category: string): string {
  return english.get(`${family}_${category}`) ?? english.get(`${family}_other`) ?? "";
}

function familyOf(key: string, english: FlatStrings): string | undefined {
  const family = key.replace(/_(zero|one|two|few|many|other)$/, "");
  return family !== key && english.has(`${family}_other`) ? family : undefined;
}
