import { describe, expect, test } from "vitest";
import type { CoverageDocument } from "../../../renderer/domain/course/coverage.ts";
import { compileWith, type CourseFiles, set } from "../../builders/planted-course.ts";

const hashOf = (change: (files: CourseFiles) => void) => {
  const { files } = compileWith(change, ["en"]);
  return (JSON.parse(files.get("index.en.json") ?? "[]") as { hash: string }[])[0]?.hash;
};

const original = () => hashOf(() => undefined);

describe("compiling a course", () => {
  test("writes every document in every language", () => {
    const { files } = compileWith(() => undefined, ["en", "th"]);
    expect([...files.keys()].toSorted()).toEqual(
      ["en", "th"]
        .flatMap((language) => [
          `coverage.${language}.json`,
          `index.${language}.json`,
          `sample/${language}/course.json`,
          `sample/${language}/first-lesson.json`,
          `sample/${language}/form-a.json`,
          `sample/${language}/form-b.json`,
          `search.${language}.json`,
        ])
        .toSorted(),
    );
  });

  test("tells what a lesson is mapped to, with its page's title and the question that tests it", () => {
    const { files } = compileWith((course) => {
      set(course["lessons/first-lesson.json"], "mapping.teaches", [
        { list: "risks", entry: "5", step: "scene", item: "lesson-check" },
        { list: "principles", entry: "6", step: "scene", item: "a-2" },
      ]);
    });
    const { taught, ladder } = JSON.parse(files.get("coverage.en.json") ?? "") as CoverageDocument;
    expect(taught).toMatchObject([
      { list: "risks", entry: "5", lesson: "first-lesson", step: "scene", testedBy: { kind: "lesson" } },
      { list: "principles", entry: "6", testedBy: { kind: "form", form: "a", number: 2 } },
    ]);
    expect(taught.map(({ page }) => page.length > 0)).toEqual([true, true]);
    expect(ladder).toEqual([{ course: "sample", lesson: "first-lesson", level: "baseline" }]);
  });

  test("lists what the courses page shows, without opening a lesson", () => {
    const { files } = compileWith(() => undefined);
    const [listing] = JSON.parse(files.get("index.en.json") ?? "[]") as unknown[];
    expect(listing).toMatchObject({
      id: "sample",
      formItems: 4,
      passMark: 3,
      lessons: [
        {
          id: "first-lesson",
          minutes: 2,
          steps: ["scene", "idea", "check", "summary", "plan"],
          checks: [{ item: "lesson-check", objective: "ask-first", step: "check" }],
        },
      ],
    });
  });

  test("puts passages and terms into search, and no question with its key", () => {
    const { files } = compileWith(() => undefined);
    const search = files.get("search.en.json") ?? "";
    expect(search).toContain("Sophea opens her mail");
    expect(search).toContain("what the term means");
    expect(search).not.toContain("Ring the sender");
  });

  test("turns Markdown and drawings into data", () => {
    const { files } = compileWith(() => undefined);
    const document = JSON.parse(files.get("sample/en/first-lesson.json") ?? "") as Record<string, unknown>;
    expect(document["figures"]).toMatchObject({ "summary.svg": { tag: "svg" } });
    expect(JSON.stringify(document["strings"])).toContain(
      `{"kind":"link","to":"source","id":"sample-source"`,
    );
  });

  test.each([
    ["structure", "forms/a.json", "items.0.correct", "pay"],
    ["English words", "locales/en/form-a.json", "a-1.prompt", "Something else."],
  ])("changes its hash with its %s", (_what, file, path, value) => {
    expect(hashOf((files) => set(files[file], path, value))).not.toBe(original());
  });

  test("keeps its hash when only the order of keys or a translation changes", () => {
    const reordered = (files: CourseFiles) => {
      const words = files["locales/en/form-a.json"] as Record<string, never>;
      files["locales/en/form-a.json"] = Object.fromEntries(Object.entries(words).toReversed());
      files["locales/ms/state.json"] = {};
    };
    expect(hashOf(reordered)).toBe(original());
  });
});
