import { describe, expect, test } from "vitest";
import type { CourseListing, WorkshopDocument } from "../../../renderer/domain/course/documents.ts";
import { compileWith, type CourseFiles, type Json, set } from "../../builders/planted-course.ts";

const kit = {
  id: "workshop",
  steps: [
    { id: "welcome", minutes: 5 },
    { id: "cards", minutes: 40 },
  ],
  cards: ["bill"],
  quiz: ["lesson-check"],
  posters: ["ask"],
  messages: ["one"],
};
const words = {
  title: "Ask first",
  intro: "For six to thirty people.",
  bring: "- The cards",
  steps: { welcome: { title: "Welcome", body: "Say hello." }, cards: { title: "Cards", body: "Decide." } },
  cards: { bill: { front: "A bill comes.", back: "Ask who sent it." } },
  posters: { ask: { title: "Ask first", body: "Then act." } },
  messages: { one: "Ask who sent it." },
};

const compiled = (change: (files: CourseFiles) => void = () => undefined, languages = ["en"]) =>
  compileWith((files) => {
    files["workshop.json"] = structuredClone(kit) as Json;
    files["locales/en/workshop.json"] = structuredClone(words) as Json;
    change(files);
  }, languages);

describe("a workshop kit", () => {
  test("is compiled with the words of its quiz, and listed", () => {
    const { files, findings } = compiled();
    expect(findings).toEqual([]);
    const document = JSON.parse(files.get("sample/en/workshop.json") ?? "") as WorkshopDocument;
    expect(document.workshop).toEqual(kit);
    expect(document.quiz).toMatchObject([{ item: { id: "lesson-check" }, language: "en" }]);
    expect(Object.keys(document.quiz[0]?.strings.why ?? {})).toHaveLength(4);
    const [listing] = JSON.parse(files.get("index.en.json") ?? "[]") as CourseListing[];
    expect(listing?.hasWorkshop).toBe(true);
  });

  test("is read in English where a language has none", () => {
    const { files } = compiled(undefined, ["en", "th"]);
    const document = JSON.parse(files.get("sample/th/workshop.json") ?? "") as WorkshopDocument;
    expect(document).toMatchObject({ language: "en", strings: { title: "Ask first" } });
  });

  test("does not change the course's hash: nothing of it is assessed", () => {
    const hashOf = (files: ReadonlyMap<string, string>) =>
      (JSON.parse(files.get("index.en.json") ?? "[]") as CourseListing[])[0]?.hash;
    expect(hashOf(compiled().files)).toBe(hashOf(compileWith(() => undefined).files));
  });

  test.each<[string, string, Json, string]>([
    ["a plan of another length", "steps.0.minutes", 6, "must last 45 minutes in all"],
    ["an item of a form in its quiz", "quiz", ["a-1"], "quiz.a-1: is no check of a lesson"],
    ["a card without words", "cards", ["bill", "fly"], "cards.fly: is missing"],
  ])("is refused with %s", (_what, path, value, message) => {
    const { findings } = compiled((files) => set(files["workshop.json"], path, value));
    expect(findings.join("\n")).toContain(message);
  });

  test("is refused with a quiz that no letter answers", () => {
    const { findings } = compiled((files) => {
      set(files["lessons/first-lesson.json"], "steps.2.blocks.0.item.kind", "multiple");
      set(files["lessons/first-lesson.json"], "steps.2.blocks.0.item.correct", ["call"]);
    });
    expect(findings.join("\n")).toContain("quiz.lesson-check: cannot be answered on paper by a letter");
  });
});
