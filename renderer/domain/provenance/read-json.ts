import type { JsonValue } from "./report.ts";

type JsonObject = { readonly [key: string]: JsonValue };

/** What stands under a key, where there is an object with that key. */
export function valueAt(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    value,
  );
}

/** The text under a path; undefined for anything but text. */
export function textAt(value: JsonValue | undefined, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** The list under a path; nothing else gives an empty one. */
export function listAt(value: JsonValue | undefined, ...path: readonly string[]): readonly JsonValue[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The entries of the object under a path; nothing else gives none. */
export function entriesAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): readonly (readonly [string, JsonValue])[] {
  const found = valueAt(value, ...path);
  return isObject(found) ? Object.entries(found) : [];
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
