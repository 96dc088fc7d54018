import { join } from "node:path";
import type { Form } from "../../../renderer/domain/course/course.ts";
import type { Finding, LoadedCourse } from "../load.ts";
import { formsOf, itemsOfLesson, lessonsOf } from "./parts.ts";

/** Whether every objective is taught, checked and tested, and whether the forms are parallel. */
export function checkCoverage(loaded: LoadedCourse): Finding[] {
  const { folder, course } = loaded;
  const lessons = lessonsOf(loaded);
  const forms = formsOf(loaded);
  const checked = new Set(lessons.flatMap(itemsOfLesson).map(({ objective }) => objective));
  const named = new Set(lessons.flatMap(({ objectives }) => objectives));
  const report = (path: string, reason: string) => ({ file: join(folder, "course.json"), path, reason });
  // Where a lesson could not be read, that is told already; what it would teach is not known.
  const isWhole = lessons.length === course.lessons.length;
  return [
    ...course.objectives.flatMap(({ id }) => {
      if (!isWhole) return [];
      if (!named.has(id)) return [report(id, "is an objective that no lesson has")];
      return checked.has(id) ? [] : [report(id, "is an objective that no lesson checks")];
    }),
    ...forms.flatMap((form) => formFaults(form, loaded)),
    ...unlikeForms(forms).map((reason) => report("forms", reason)),
  ];
}

function formFaults(form: Form, { folder, course }: LoadedCourse): Finding[] {
  const file = join(folder, "forms", `${form.id}.json`);
  const { length } = form.items;
  const thin = course.objectives.flatMap(({ id }) => {
    const count = countOf(form, id);
    return count >= 2
      ? []
      : [{ file, path: id, reason: `has ${count} items for this objective; two are needed` }];
  });
  if (course.passMark <= length) return thin;
  return [
    ...thin,
    { file, path: "items", reason: `has ${length} items, fewer than the pass mark ${course.passMark}` },
  ];
}

/** Parallel forms ask as much of each objective one as the other: the pass mark and must-not-miss rest on that. */
function unlikeForms([first, ...others]: readonly Form[]): string[] {
  if (first === undefined) return [];
  return others.flatMap((other) => {
    const objectives = new Set([...first.items, ...other.items].map(({ objective }) => objective));
    return [...objectives].flatMap((objective) => {
      const [a, b] = [countOf(first, objective), countOf(other, objective)];
      return a === b ? [] : [`"${first.id}" has ${a} items for "${objective}", but "${other.id}" has ${b}`];
    });
  });
}

function countOf(form: Form, objective: string): number {
  return form.items.filter((item) => item.objective === objective).length;
}
