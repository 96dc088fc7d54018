import { describe, expect, test } from "vitest";
import { compileWith, type CourseFiles, type Json, set } from "../../builders/planted-course.ts";

/** [what, file, path in it, the new value, what the check must say] */
type Fault = readonly [string, string, string, Json, string];

const item = "steps.2.blocks.0.item";
const words = "locales/en/first-lesson.json";
const rule = "steps.idea.blocks.rule";

const faults: readonly Fault[] = [
  ["a blank string", words, "title", "", "title: is blank"],
  ["a string too few", words, "steps.check.blocks.lesson-check.why.pay", undefined, "why.pay"],
  ["a string too many", words, "steps.check.blocks.lesson-check.why.fly", "No.", "fly"],
  ["a drawing without alternative text", words, "steps.summary.blocks.lines.alt", " ", "alt: is blank"],
  ["a heading", words, rule, "# Big", "a heading is not part of the course Markdown"],
  ["a web address", words, rule, "[x](https://example.org)", "points outside the course"],
  ["a key that is no option", "lessons/first-lesson.json", `${item}.correct`, "fly", `the key "fly"`],
  [
    "an objective that is not there",
    "lessons/first-lesson.json",
    `${item}.objective`,
    "fly",
    "does not have",
  ],
  [
    "a passage that is not there",
    "lessons/first-lesson.json",
    `${item}.passage.step`,
    "fly",
    "first-lesson/fly",
  ],
  ["an item's strange source", "lessons/first-lesson.json", `${item}.sources`, ["fly"], `the source "fly"`],
  [
    "an id used by two items",
    "lessons/first-lesson.json",
    `${item}.id`,
    "a-1",
    "another item of the course has",
  ],
  ["a step's id used twice", "lessons/first-lesson.json", "steps.1.id", "scene", "is the id of two steps"],
  [
    "a lesson's strange objective",
    "lessons/first-lesson.json",
    "objectives.1",
    "fly",
    `"fly" is not an objective`,
  ],
  ["a lesson's strange source", "lessons/first-lesson.json", "sources.0", "fly", `"fly" is not a source`],
  ["a lesson under another name", "lessons/first-lesson.json", "id", "second-lesson", `is "second-lesson"`],
  [
    "a drawing that is not there",
    "lessons/first-lesson.json",
    "steps.3.blocks.0.figure.asset",
    "x.svg",
    "not in assets",
  ],
  [
    "no summary",
    "lessons/first-lesson.json",
    "steps.3.blocks.0",
    { kind: "text", id: "lines" },
    `0 blocks of the kind "summary"`,
  ],
  [
    "two plans",
    "lessons/first-lesson.json",
    "steps.1.blocks.1",
    { kind: "plan", id: "other" },
    `2 blocks of the kind "plan"`,
  ],
  [
    "an objective that no lesson has",
    "course.json",
    "objectives.1",
    { id: "fly" },
    "fly: is an objective that no lesson has",
  ],
  [
    "a form with one item for an objective",
    "forms/a.json",
    "items.length",
    1,
    "has 1 items for this objective",
  ],
  ["a pass mark above the items", "course.json", "passMark", 5, "fewer than the pass mark 5"],
  ["a term without a definition", "course.json", "glossary.1", "fly", "fly"],
  [
    "a term that nothing links to",
    words,
    rule,
    "[x](source:sample-source)",
    "sample-term: is a term that nothing links to",
  ],
  ["a link to no term", words, rule, "[x](glossary:fly)", "links to glossary:fly, which does not exist"],
  ["a link to no source", words, rule, "[x](source:fly)", "links to source:fly, which does not exist"],
  ["a link to no lesson", words, rule, "[x](lesson:fly)", "links to lesson:fly, which does not exist"],
  ["an unknown field", "course.json", "colour", "red", "colour"],
  ["a version that is none", "course.json", "version", "one", "must be a version"],
];

const plantIn = (file: string, path: string, value: Json) => (files: CourseFiles) => {
  const target = files[file];
  if (path === "items.length")
    set(target, "items", ((target as { items: Json[] }).items ?? []).slice(0, Number(value)));
  else set(target, path, value);
};

describe("the check of a course", () => {
  test("finds nothing against the sample course", () => {
    const { findings, warnings } = compileWith(() => undefined);
    expect(findings).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test.each(faults)("finds %s", (_what, file, path, value, message) => {
    expect(compileWith(plantIn(file, path, value)).findings.join("\n")).toContain(message);
  });

  test("finds a file that is missing, and one that is not JSON", () => {
    const { findings } = compileWith((files) => {
      files["forms/b.json"] = undefined;
      files["lessons/first-lesson.json"] = "{";
    });
    expect(findings.join("\n")).toMatch(/forms\/b\.json · : is missing/);
    expect(findings.join("\n")).toMatch(/first-lesson\.json · : is not JSON/);
  });

  test("finds a source that nothing names", () => {
    const { findings } = compileWith((files) => {
      const source = { id: "spare", title: "Spare", publisher: "Nobody", year: 2026 };
      set(files["course.json"], "sources.1", source);
    });
    expect(findings.join("\n")).toContain("sources.spare: is a source that nothing names");
  });

  test("finds an objective that is taught but checked in no lesson", () => {
    const { findings } = compileWith((files) => {
      set(files["course.json"], "objectives.1", { id: "fly" });
      set(files["lessons/first-lesson.json"], "objectives.1", "fly");
    });
    expect(findings.join("\n")).toContain("fly: is an objective that no lesson checks");
  });

  test("finds forms that ask unlike much of an objective, on which must-not-miss rests", () => {
    const { findings } = compileWith((files) => {
      set(files["course.json"], "objectives.1", { id: "fly", mustNotMiss: true });
      set(files["forms/b.json"], "items.0.objective", "fly");
    });
    expect(findings.join("\n")).toContain(`"a" has 0 items for "fly", but "b" has 1`);
  });
});
