import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { SvgNode } from "../../renderer/domain/course/figure.ts";
import { picturesOf } from "./checks/parts.ts";
import type { LoadedCourse } from "./load.ts";

/** SHA-256 of a JSON value, in hex; the order of keys does not count. */
export function hashJson(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(value)))
    .digest("hex");
}

/** What a course teaches and asks, as one hash: structure, drawings, pictures and English words. Translations and the workshop kit do not count. */
export function contentHash(
  loaded: LoadedCourse,
  figures: Readonly<Record<string, Readonly<Record<string, SvgNode>>>>,
): string {
  const english = loaded.catalogues.get("en");
  return hashJson(
    loaded.parts
      .filter(({ kind }) => kind !== "workshop")
      .map((part) => [
        part.id,
        part.structure,
        figures[part.id],
        english?.get(part.id)?.source,
        ...(part.kind === "discernment" ? pictureHashes(loaded) : []),
      ]),
  );
}

/** A picture that is missing is a finding elsewhere. */
function pictureHashes(loaded: LoadedCourse): string[] {
  return picturesOf(loaded)
    .filter(({ path }) => existsSync(path))
    .map(({ path }) => createHash("sha256").update(readFileSync(path)).digest("hex"));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, sorted(child)]),
  );
}
