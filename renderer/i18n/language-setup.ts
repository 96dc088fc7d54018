import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { DateWords } from "../domain/language/date-words.ts";
import type { CatalogueSource, OfferedLanguage } from "./catalogue.ts";
import { pseudoLanguages, pseudoStrings } from "./pseudo.ts";

export type Languages = {
  readonly i18n: i18n;
  readonly offered: readonly OfferedLanguage[];
  /** Speaks the language nearest to the one wanted; gives its tag. Says it to the document too. */
  readonly use: (wanted: string) => Promise<string>;
  /** Date words of the language in use, where Chromium has none. */
  readonly dateWords: () => DateWords | undefined;
};

/** Sets up i18next without any language; `use` loads one. */
export async function setUpLanguages(source: CatalogueSource, root: HTMLElement): Promise<Languages> {
  const offered = await source.offered();
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: "en",
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  let words: DateWords | undefined;

  const use = async (wanted: string) => {
    const language = nearest(offered, wanted);
    const { strings, dates } = await load(source, language.tag);
    for (const [namespace, keys] of Object.entries(strings)) {
      instance.addResourceBundle(language.tag, namespace, keys, true, true);
    }
    words = dates;
    await instance.changeLanguage(language.tag);
    root.lang = language.tag;
    root.dir = language.direction;
    return language.tag;
  };
  return { i18n: instance, offered, use, dateWords: () => words };
}

async function load(source: CatalogueSource, tag: string) {
  if (!pseudoLanguages.some((pseudo) => pseudo.tag === tag)) return source.load(tag);
  const english = await source.load("en");
  return { strings: pseudoStrings(tag, english.strings), dates: undefined };
}

/** The offered language for a tag such as "th-TH"; English where there is none. */
export function nearest(offered: readonly OfferedLanguage[], wanted: string): OfferedLanguage {
  const known = [...offered, ...pseudoLanguages];
  const language = new Intl.Locale(wanted).language;
  const english: OfferedLanguage = { tag: "en", name: "English", direction: "ltr" };
  return (
    known.find(({ tag }) => tag === wanted) ??
    offered.find(({ tag }) => new Intl.Locale(tag).language === language) ??
    english
  );
}
