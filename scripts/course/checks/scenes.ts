import { memberStates, type sceneSchema } from "../../../renderer/domain/course/scene.ts";
import type { z } from "zod";
import type { Finding, LoadedCourse } from "../load.ts";
import { drillsOf, formsOf, itemsOfLesson, lessonsOf } from "./parts.ts";

type Scene = z.infer<typeof sceneSchema>;
type Person = Scene["people"][number];
type Told = { readonly country: string; readonly person: Person };

/** Fewer people than this say nothing about fairness. */
const fewest = 12;

/**
 * Whether, over all courses, who errs and who knows is spread fairly: by gender, age and rank neither side may have
 * more than three quarters of a group's people, and no member state may be left out.
 */
export function checkScenes(courses: readonly LoadedCourse[], folder: string): Finding[] {
  const told = courses
    .flatMap(scenesOf)
    .flatMap(({ country, people }) => people.map((person): Told => ({ country, person })));
  const report = (path: string, reason: string): Finding => ({ file: folder, path, reason });
  if (courses.length < 2) return [];
  return [
    ...(["gender", "age", "rank"] as const).flatMap((trait) =>
      [...new Set(told.map(({ person }) => person[trait]))].flatMap((value) => {
        // Those whom an office serves have no rank in it.
        const group = told.filter(({ person }) => person[trait] === value && value !== "public");
        return unfair(group).map((words) => report(`scenes.${trait}.${value}`, words));
      }),
    ),
    ...memberStates.flatMap((country) => {
      const there = told.filter((each) => each.country === country);
      if (there.length === 0) return [report(`scenes.${country}`, "is a member state without a scene")];
      return unfair(there).map((words) => report(`scenes.${country}`, words));
    }),
  ];
}

function unfair(group: readonly Told[]): string[] {
  const errs = group.filter(({ person }) => person.part === "errs").length;
  const knows = group.filter(({ person }) => person.part === "knows").length;
  if (errs + knows < fewest) return [];
  const share = errs / (errs + knows);
  if (share >= 0.25 && share <= 0.75) return [];
  return [`err in ${errs} scenes and know in ${knows}; neither may be more than three quarters`];
}

function scenesOf(loaded: LoadedCourse): Scene[] {
  const items = [
    ...lessonsOf(loaded).flatMap(itemsOfLesson),
    ...formsOf(loaded).flatMap((form) => form.items),
  ];
  const blocks = lessonsOf(loaded).flatMap(({ steps }) => steps.flatMap((step) => step.blocks));
  return [
    ...items.flatMap(({ scene }) => scene ?? []),
    ...blocks.flatMap((block) => (block.kind === "scene" ? [block.scene] : [])),
    ...drillsOf(loaded).flatMap(({ stories }) => stories.map(({ scene }) => scene)),
  ];
}
