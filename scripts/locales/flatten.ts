import type { Strings } from "../../renderer/domain/language/plurals.ts";

/** Strings by their whole key: "home.path.everyone". */
export type FlatStrings = ReadonlyMap<string, string>;

/** Nested strings as a flat list. */
export function flatten(strings: Strings, above = ""): FlatStrings {
  return new Map(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === "string" ? [[above + key, value] as const] : [...flatten(value, `${above}${key}.`)],
    ),
  );
}
