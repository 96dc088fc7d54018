import { join } from "node:path";
import type { Finding, LoadedCourse } from "../load.ts";
import { linksIn } from "../words.ts";
import { drillsOf, formsOf, itemsOfLesson, lessonsOf, textsOfPart, wordsFile } from "./parts.ts";

/** Every link must lead somewhere, and every glossary term and source must be used somewhere. */
export function checkLinks(loaded: LoadedCourse): Finding[] {
  const { folder, course, catalogues, parts } = loaded;
  const known = new Set([
    ...course.glossary.map((id) => `glossary:${id}`),
    ...course.sources.map(({ id }) => `source:${id}`),
    ...course.lessons.map((id) => `lesson:${id}`),
  ]);
  const dead = [...catalogues.keys()].flatMap((language) =>
    parts.flatMap((part) =>
      textsOfPart(loaded, language, part.id).flatMap(({ path, text }) =>
        linksIn(text)
          .filter((target) => !known.has(target))
          .map((target) => ({
            file: wordsFile(folder, language, part.id),
            path,
            reason: `links to ${target}, which does not exist`,
          })),
      ),
    ),
  );
  return [...dead, ...unusedIn(loaded)];
}

function unusedIn(loaded: LoadedCourse): Finding[] {
  const { folder, course, parts } = loaded;
  // A part that could not be read may hold the one use of a term or source.
  const isWhole = parts.every(({ id }) => loaded.catalogues.get("en")?.has(id));
  if (!isWhole || lessonsOf(loaded).length < course.lessons.length) return [];
  const linked = new Set(
    parts.flatMap(({ id }) => textsOfPart(loaded, "en", id).flatMap(({ text }) => linksIn(text))),
  );
  const items = [
    ...lessonsOf(loaded).flatMap(itemsOfLesson),
    ...formsOf(loaded).flatMap(({ items }) => items),
  ];
  const named = new Set([
    ...[...lessonsOf(loaded), ...drillsOf(loaded)].flatMap(({ sources }) => sources),
    ...items.flatMap(({ sources }) => sources ?? []),
  ]);
  const file = join(folder, "course.json");
  return [
    ...course.glossary
      .filter((id) => !linked.has(`glossary:${id}`))
      .map((id) => ({ file, path: `glossary.${id}`, reason: "is a term that nothing links to" })),
    ...course.sources
      .filter(({ id }) => !linked.has(`source:${id}`) && !named.has(id))
      .map(({ id }) => ({ file, path: `sources.${id}`, reason: "is a source that nothing names" })),
  ];
}
