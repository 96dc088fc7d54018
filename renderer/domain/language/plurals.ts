/** Strings of the interface: words under keys, nested at will. */
export type Strings = { readonly [key: string]: string | Strings };

/** The plural categories that a language's strings must have, in CLDR's names. */
export function pluralCategories(language: string): readonly string[] {
  if (language === "tet") return ["one", "other"];
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** The categories that i18next may ask for while it speaks a language. */
export function askedCategories(language: string): readonly string[] {
  // Intl knows no Tetum and answers for it with the rules of whatever language the PC has.
  if (language === "tet") return all;
  // Intl takes `pt` for Brazilian, where 0 is singular; i18next asks for `_zero` first.
  if (language === "pt") return ["zero", ...pluralCategories(language)];
  return pluralCategories(language);
}

const all = ["zero", "one", "two", "few", "many", "other"];

/** Strings in which every plural has all of the categories; those it lacks say what `_other` says. */
export function completePlurals(strings: Strings, categories: readonly string[]): Strings {
  const complete: Record<string, string | Strings> = {};
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value !== "string") complete[key] = completePlurals(value, categories);
    else if (key.endsWith("_other")) {
      for (const category of categories) complete[key.replace(/other$/, category)] ??= value;
    }
    if (typeof value === "string") complete[key] = value;
  }
  return complete;
}
