import type { DateWords } from "../domain/language/date-words.ts";

export type OfferedLanguage = {
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
};

export type Catalogue = {
  readonly strings: Readonly<Record<string, Record<string, unknown>>>;
  readonly dates?: DateWords;
};

/** Reads a language's strings; one file a language, fallbacks included. */
export type CatalogueSource = {
  readonly offered: () => Promise<readonly OfferedLanguage[]>;
  readonly load: (language: string) => Promise<Catalogue>;
};
