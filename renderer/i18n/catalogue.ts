import type { LanguageData } from "../domain/language/language-data.ts";
import type { Strings } from "../domain/language/plurals.ts";

export type OfferedLanguage = {
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
};

export type Catalogue = {
  /** By namespace. */
  readonly strings: Strings;
  /** What Chromium lacks of the language. */
  readonly data?: LanguageData;
};

/** Reads a language's strings; one file a language, fallbacks included. */
export type CatalogueSource = {
  readonly offered: () => Promise<readonly OfferedLanguage[]>;
  readonly load: (language: string) => Promise<Catalogue>;
};
