import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "../../../renderer/domain/course/item.ts";
import { isQuizItem } from "../../../renderer/domain/course/quiz-item.ts";
import type { Workshop } from "../../../renderer/domain/course/workshop.ts";
import type { Lesson } from "../../../renderer/domain/course/lesson.ts";
import { figuresOf } from "../figures.ts";
import type { Finding, LoadedCourse, Part } from "../load.ts";
import { keyFaults } from "./keys.ts";
import { itemsOf, itemsOfLesson, lessonsOf, structureFile } from "./parts.ts";

type Known = {
  readonly steps: ReadonlyMap<string, ReadonlySet<string>>;
  readonly objectives: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
};

/** Cross-checks that no schema sees: every id that is named must exist, and every key must fit its options. */
export function checkStructure(loaded: LoadedCourse): Finding[] {
  const { folder, course, parts } = loaded;
  const known: Known = {
    steps: new Map(lessonsOf(loaded).map((lesson) => [lesson.id, new Set(lesson.steps.map(({ id }) => id))])),
    objectives: new Set(course.objectives.map(({ id }) => id)),
    sources: new Set(course.sources.map(({ id }) => id)),
    items: new Set(parts.flatMap(itemsOf).map(({ id }) => id)),
  };
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const file = structureFile(folder, part);
    const items = itemsOf(part);
    const repeated = items.filter(({ id }) => seen.size === seen.add(id).size);
    return [
      ...repeated.map(({ id }) => ({
        file,
        path: id,
        reason: "has an id that another item of the course has",
      })),
      ...items.flatMap((item) => itemFaults(item, known).map((reason) => ({ file, path: item.id, reason }))),
      ...(part.kind === "lesson"
        ? lessonFaults(part.structure, known).map((fault) => ({ file, ...fault }))
        : []),
      ...(part.kind === "workshop"
        ? quizFaults(part.structure, loaded).map((fault) => ({ file, ...fault }))
        : []),
      ...missingFigures(folder, part).map((asset) => ({ file, path: asset, reason: "is not in assets" })),
      ...misnamed(part).map((reason) => ({ file, path: "id", reason })),
    ];
  });
}

function itemFaults(item: Item, { steps, objectives, sources }: Known): string[] {
  const { lesson, step } = item.passage;
  const strange = (item.sources ?? []).filter((id) => !sources.has(id));
  return [
    ...(objectives.has(item.objective)
      ? []
      : [`tests the objective "${item.objective}", which the course does not have`]),
    ...(steps.get(lesson)?.has(step) ? [] : [`points to ${lesson}/${step}, which does not exist`]),
    ...strange.map((id) => `names the source "${id}", which the course does not list`),
    ...keyFaults(item),
  ];
}

function lessonFaults(lesson: Lesson, known: Known): { path: string; reason: string }[] {
  const { objectives, sources } = known;
  const ids = lesson.steps.map(({ id }) => id);
  const blocks = lesson.steps.flatMap((step) => step.blocks);
  const only = (kind: "summary" | "plan") => {
    const count = blocks.filter((block) => block.kind === kind).length;
    return count === 1
      ? []
      : [{ path: "steps", reason: `has ${count} blocks of the kind "${kind}"; a lesson has one` }];
  };
  return [
    ...repeats(ids).map((id) => ({ path: id, reason: "is the id of two steps" })),
    ...lesson.steps.flatMap((step) =>
      repeats(step.blocks.map((block) => (block.kind === "item" ? block.item.id : block.id))).map((id) => ({
        path: `${step.id}.${id}`,
        reason: "is the id of two blocks",
      })),
    ),
    ...only("summary"),
    ...only("plan"),
    ...strangers(lesson.objectives, objectives).map((id) => ({
      path: "objectives",
      reason: `"${id}" is not an objective of the course`,
    })),
    ...strangers(lesson.sources, sources).map((id) => ({
      path: "sources",
      reason: `"${id}" is not a source of the course`,
    })),
    ...mappingFaults(lesson, known).map((reason) => ({ path: "mapping.teaches", reason })),
  ];
}

/** A mapping counts only with the page that teaches it and the item that tests it. */
function mappingFaults({ mapping, steps }: Lesson, { items }: Known): string[] {
  return mapping.teaches.flatMap(({ list, entry, step, item }) => [
    ...(steps.some(({ id }) => id === step)
      ? []
      : [`${list} ${entry} names the page "${step}", which the lesson does not have`]),
    ...(items.has(item) ? [] : [`${list} ${entry} names the item "${item}", which the course does not have`]),
  ]);
}

/** A quiz on paper asks checks of the lessons that a letter can answer. */
function quizFaults({ quiz }: Workshop, loaded: LoadedCourse): { path: string; reason: string }[] {
  const checks = new Map(
    lessonsOf(loaded)
      .flatMap(itemsOfLesson)
      .map((item) => [item.id, item]),
  );
  return quiz.flatMap((id) => {
    const item = checks.get(id);
    if (item === undefined) return [{ path: `quiz.${id}`, reason: "is no check of a lesson" }];
    if (isQuizItem(item) && item.figure === undefined) return [];
    return [{ path: `quiz.${id}`, reason: "cannot be answered on paper by a letter" }];
  });
}

/** A part must be what its file's name says, or links and progress would go astray. */
function misnamed(part: Part): string[] {
  const isOneOfItsKind = part.kind === "form" || part.kind === "drill";
  const expected = isOneOfItsKind ? part.id.slice(part.kind.length + 1) : part.id;
  if (part.kind === "course" || part.kind === "discernment" || part.structure.id === expected) return [];
  return [`is "${part.structure.id}", but the file is called ${expected}.json`];
}

function missingFigures(folder: string, part: Part): string[] {
  return figuresOf(part).flatMap(({ asset }) => (existsSync(join(folder, "assets", asset)) ? [] : [asset]));
}

function strangers(ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => !known.has(id));
}

function repeats(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
