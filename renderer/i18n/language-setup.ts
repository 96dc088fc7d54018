import { createInstance, type FormatterModule, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { LanguageData } from "../domain/language/language-data.ts";
import type { Catalogue, CatalogueSource, OfferedLanguage } from "./catalogue.ts";
import { createFormats, type DisplayChoices } from "./formats.ts";
import { nearestLanguage } from "./nearest-language.ts";
import { isPseudoLanguage } from "./pseudo-languages.ts";

export type Languages = {
  readonly i18n: i18n;
  readonly offered: readonly OfferedLanguage[];
  /** Speaks the language nearest to the one wanted; gives its tag. Says it to the document too. */
  readonly use: (wanted: string) => Promise<string>;
  /** Writes the numbers inside sentences as the learner wants them. */
  readonly display: (choices: DisplayChoices) => Promise<void>;
  /** What Chromium lacks of the language in use. */
  readonly data: () => LanguageData | undefined;
};

/**
 * Sets up i18next without any language; `use` loads one. A key without words shows as itself, or is what
 * `onMissingKey` makes of it.
 */
export async function setUpLanguages(
  source: CatalogueSource,
  root: HTMLElement,
  onMissingKey: (key: string) => string = (key) => key,
): Promise<Languages> {
  const offered = await source.offered();
  const instance = createInstance();
  let data: LanguageData | undefined;
  let choices: DisplayChoices = { digits: "latin", calendar: "gregorian" };
  let formats = createFormats({ ...choices, language: "en", data });

  const numbers = formatter((value) => formats.number(value));
  await instance
    .use(initReactI18next)
    .use(numbers)
    .init({
      lng: "en",
      fallbackLng: false,
      resources: {},
      parseMissingKeyHandler: onMissingKey,
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });

  const speak = async (language: string) => {
    formats = createFormats({ ...choices, language, data });
    await instance.changeLanguage(language);
  };
  const use = async (wanted: string) => {
    const { tag, direction } = nearestLanguage(offered, wanted);
    const catalogue = await load(source, tag);
    for (const [namespace, keys] of Object.entries(catalogue.strings)) {
      instance.addResourceBundle(tag, namespace, keys, true, true);
    }
    data = catalogue.data;
    await speak(tag);
    root.lang = tag;
    root.dir = direction;
    return tag;
  };
  const display = async (wanted: DisplayChoices) => {
    const isSame = wanted.digits === choices.digits && wanted.calendar === choices.calendar;
    choices = wanted;
    if (!isSame) await speak(instance.language);
  };
  return { i18n: instance, offered, use, display, data: () => data };
}

/** Writes every number that stands in a sentence; words pass as they are. */
function formatter(write: (value: number) => string): FormatterModule {
  const format: FormatterModule["format"] = (value: unknown) =>
    typeof value === "number" ? write(value) : (value as string);
  return { type: "formatter", init: () => {}, add: () => {}, addCached: () => {}, format };
}

async function load(source: CatalogueSource, tag: string): Promise<Catalogue> {
  if (!isPseudoLanguage(tag)) return source.load(tag);
  const [english, { pseudoStrings }] = await Promise.all([source.load("en"), import("./pseudo.ts")]);
  return { strings: pseudoStrings(tag, english.strings) };
}
