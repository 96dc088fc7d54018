import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const locales = join(import.meta.dirname, "../../../locales");

type Strings = { readonly [key: string]: string | Strings };

/** Looks an interface string up by namespace and key, as i18next would say it. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The interface strings of a language, read from its catalogues. */
export function wordsOf(language: string): Words {
  const folder = join(locales, language);
  if (!existsSync(folder)) throw new Error(`there is no locales/${language}`);
  const catalogue = Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace(".json", ""), readJson(join(folder, file))]),
  );
  return (key, values = {}) => {
    const found = key
      .split(".")
      .reduce<string | Strings | undefined>(
        (level, part) => (typeof level === "object" ? level[part] : undefined),
        catalogue,
      );
    if (typeof found !== "string") throw new Error(`${language} has no string ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
}

function readJson(file: string): Strings {
  return JSON.parse(readFileSync(file, "utf8")) as Strings;
}
