import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Item } from "../../renderer/domain/course/item.ts";
import type { Lesson } from "../../renderer/domain/course/lesson.ts";
import type { Finding, LoadedCourse } from "./load.ts";

/** Cross-checks that no schema sees: every id that is named must exist, and every key must fit its options. */
export function checkStructure({ folder, course, parts }: LoadedCourse): Finding[] {
  const findings: Finding[] = [];
  const lessons = parts.flatMap((part) => (part.kind === "lesson" ? [part.structure] : []));
  const forms = parts.flatMap((part) => (part.kind === "form" ? [part.structure] : []));
  const steps = new Map(lessons.map((lesson) => [lesson.id, new Set(lesson.steps.map(({ id }) => id))]));
  const objectives = new Set(course.objectives.map(({ id }) => id));
  const sources = new Set(course.sources.map(({ id }) => id));
  const seen = new Set<string>();

  const checkItem = (item: Item, file: string) => {
    const report = (reason: string) => findings.push({ file, path: item.id, reason });
    if (seen.has(item.id)) report("has an id that another item of the course has");
    seen.add(item.id);
    if (!objectives.has(item.objective)) report(`tests the objective "${item.objective}", which the course does not have`);
    if (!steps.get(item.passage.lesson)?.has(item.passage.step)) {
      report(`points to ${item.passage.lesson}/${item.passage.step}, which does not exist`);
    }
    for (const id of item.sources ?? []) if (!sources.has(id)) report(`names the source "${id}", which the course does not list`);
    if (item.figure && !existsSync(join(folder, "assets", item.figure.asset))) report(`shows ${item.figure.asset}, which is not in assets`);
    for (const reason of keyFaults(item)) report(reason);
  };

  for (const lesson of lessons) {
    const file = join(folder, "lessons", `${lesson.id}.json`);
    const report = (path: string, reason: string) => findings.push({ file, path, reason });
    for (const id of lesson.objectives) if (!objectives.has(id)) report("objectives", `"${id}" is not an objective of the course`);
    for (const id of lesson.sources) if (!sources.has(id)) report("sources", `"${id}" is not a source of the course`);
    for (const { path, reason } of blockFaults(lesson, folder)) report(path, reason);
    for (const item of itemsOfLesson(lesson)) checkItem(item, file);
  }
  for (const form of forms) {
    const file = join(folder, "forms", `${form.id}.json`);
    for (const item of form.items) checkItem(item, file);
    for (const id of objectives) {
      const count = form.items.filter(({ objective }) => objective === id).length;
      if (count < 2) findings.push({ file, path: id, reason: `has ${count} items for this objective; two are needed` });
    }
    if (course.passMark > form.items.length) {
      findings.push({ file, path: "items", reason: `has ${form.items.length} items, fewer than the pass mark ${course.passMark}` });
    }
  }
  return findings;
}

/** The checks inside a lesson, in reading order. */
export function itemsOfLesson(lesson: Lesson): Item[] {
  return lesson.steps.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "item" ? [block.item] : [])));
}

function blockFaults(lesson: Lesson, folder: string): { path: string; reason: string }[] {
  const faults: { path: string; reason: string }[] = [];
  const ids = lesson.steps.map(({ id }) => id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) {
    faults.push({ path: id, reason: "is the id of two steps" });
  }
  for (const step of lesson.steps) {
    for (const block of step.blocks) {
      if ("figure" in block && !existsSync(join(folder, "assets", block.figure.asset))) {
        faults.push({ path: `${step.id}.${block.id}`, reason: `shows ${block.figure.asset}, which is not in assets` });
      }
    }
  }
  return faults;
}

function keyFaults(item: Item): string[] {
  const stray = (ids: readonly string[], known: readonly string[]) =>
    ids.filter((id) => !known.includes(id)).map((id) => `has the key "${id}", which is none of its choices`);
  switch (item.kind) {
    case "single":
    case "confidence":
      return stray([item.correct], item.options);
    case "multiple":
      return stray(item.correct, item.options);
    case "match":
      return stray(Object.values(item.correct), item.targets);
    case "sort":
      return stray(Object.values(item.correct), item.groups);
    case "mark-words":
      return stray(item.correct, item.phrases);
    case "mark-region":
      return stray(item.correct, item.regions.map(({ id }) => id));
    case "branching": {
      const nodes = Object.keys(item.nodes);
      const next = Object.values(item.nodes).flatMap((node) => ("choices" in node ? Object.values(node.choices) : []));
      const endings = Object.values(item.nodes).flatMap((node) => ("ending" in node ? [node.ending] : []));
      return [...stray([item.start, ...next], nodes), ...(endings.includes("good") ? [] : ["has no good ending"])];
    }
    case "order":
    case "true-false":
      return [];
    default:
      return item satisfies never;
  }
}
