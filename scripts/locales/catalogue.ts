import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { askedCategories, completePlurals, type Strings } from "../../renderer/domain/language/plurals.ts";

/** A language's strings by namespace, one a file. */
export function readStrings(root: string, language: string): Record<string, Strings> {
  const folder = join(root, "locales", language);
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    files.map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(join(folder, name), "utf8")) as Strings,
    ]),
  );
}

/** Strings with those of the fallbacks behind them and every plural form that is asked for: the app reads one file. */
export function withFallbacks(root: string, language: string, fallbacks: readonly string[]): Strings {
  const merged = [...fallbacks]
    .reverse()
    .concat(language)
    .reduce<Strings>((under, tag) => merge(under, readStrings(root, tag)), {});
  return completePlurals(merged, askedCategories(language));
}

function merge(under: Strings, over: Strings): Strings {
  const merged: Record<string, string | Strings> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = typeof value === "object" && typeof below === "object" ? merge(below, value) : value;
  }
  return merged;
}
