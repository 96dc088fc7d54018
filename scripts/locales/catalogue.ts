import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Strings = { readonly [key: string]: string | Strings };

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

/** Strings with those of the fallbacks behind them, so that the app reads one file. */
export function withFallbacks(root: string, language: string, fallbacks: readonly string[]): Strings {
  return [...fallbacks].reverse().concat(language).reduce<Strings>((merged, tag) => merge(merged, readStrings(root, tag)), {});
}

function merge(under: Strings, over: Strings): Strings {
  const merged: Record<string, string | Strings> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = typeof value === "object" && typeof below === "object" ? merge(below, value) : value;
  }
  return merged;
}
