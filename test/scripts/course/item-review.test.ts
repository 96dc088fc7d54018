import { describe, expect, test } from "vitest";
import { checkScenes } from "../../../scripts/course/checks/scenes.ts";
import { loadCourse } from "../../../scripts/course/load.ts";
import { sampleCourse } from "../../../scripts/course/sample/sample-course.ts";
import { plant } from "../../builders/plant.ts";
import { compileWith, type CourseFiles, type Json, set } from "../../builders/planted-course.ts";

const words = "locales/en/form-a.json";

const findingsWith = (change: (files: CourseFiles) => void) => compileWith(change).findings.join("\n");
const findingsOf = (path: string, value: Json) => findingsWith((files) => set(files[words], path, value));

describe("the review of questions", () => {
  test("finds a question of two options, and one of six", () => {
    const withOptions = (ids: string[]) =>
      findingsWith((files) => {
        const texts = Object.fromEntries(ids.map((id, place) => [id, `Do thing number ${place}.`]));
        set(files["forms/a.json"], "items.0.options", ids);
        set(files[words], "a-1.options", texts);
        set(files[words], "a-1.why", texts);
      });
    expect(withOptions(["call", "pay"])).toContain("a-1: has 2 options; 3 to 5 are right");
    expect(withOptions(["call", "pay", "wait", "share", "e", "f"])).toContain("a-1: has 6 options");
  });

  test.each(["All of the above.", "None of these answers.", "Both of these."])(
    "finds the option %s",
    (option) => {
      expect(findingsOf("a-1.options.wait", option)).toContain("which stands for others");
    },
  );

  test("finds a negative stem, unless the negation is emphasised", () => {
    const stem = "Which of these steps should not come first?";
    expect(findingsOf("a-1.prompt", stem)).toContain("a-1: asks in the negative");
    expect(findingsOf("a-1.prompt", stem.replace("not", "**not**"))).not.toContain("asks in the negative");
  });

  test("finds an option much longer than the others", () => {
    const long =
      "Look up the post office in the book, dial it, and wait until somebody answers who knows your parcel.";
    expect(findingsOf("a-1.options.call", long)).toContain("a-1: has an option much longer than the others");
  });

  test("finds options that end unlike one another", () => {
    expect(findingsOf("a-1.options.pay", "Tap the link and type your name")).toContain(
      "with a full stop and some",
    );
  });

  test("finds matched items of two forms that share a scene", () => {
    const findings = findingsWith((files) => {
      const [a, b] = [files[words], files["locales/en/form-b.json"]] as Record<string, Json>[];
      set(b ?? {}, "b-1", structuredClone(a?.["a-1"]));
    });
    expect(findings).toContain(`b-1: shares 100 in 100 of its words with "a-1"; parallel items need scenes`);
  });

  test("finds a question of a lesson that a form asks again", () => {
    const findings = findingsWith((files) => {
      const lesson = files["locales/en/first-lesson.json"] as unknown as {
        steps: { check: { blocks: Record<string, Json> } };
      };
      set(files[words], "a-2", structuredClone(lesson.steps.check.blocks["lesson-check"]));
    });
    expect(findings).toContain(`a-2: shares 100 in 100 of its words with "lesson-check"; they ask the same`);
  });

  test("finds a question that tells the answer of another", () => {
    const told = "Sample: a parcel is held. You look up the post office and dial it. What comes first?";
    expect(findingsOf("a-3.prompt", told)).toContain(`a-3: tells in its question what is right in "a-1"`);
  });

  test.each([
    ["A picture of a box with the rule of the lesson in it.", "begins with what a screen reader says"],
    ["A box.", "tells the picture in 2 words"],
  ])("finds the alternative text “%s”", (alt, message) => {
    const findings = findingsWith((files) =>
      set(files["locales/en/first-lesson.json"], "steps.summary.blocks.lines.alt", alt),
    );
    expect(findings).toContain(message);
  });
});

describe("the review of scenes, over all courses", () => {
  const coursesWhere = (parts: readonly ("errs" | "knows")[]) => {
    const scenes = parts.map((part, place) => ({
      kind: "scene",
      id: `s-${place}`,
      scene: { country: "KH", people: [{ gender: "woman", age: "young", rank: "officer", part }] },
    }));
    const folder = plant(
      Object.fromEntries(
        ["one", "two"].flatMap((id) => {
          const files = structuredClone(sampleCourse(id)) as CourseFiles;
          set(files["lessons/first-lesson.json"], "steps.0.blocks", scenes);
          return Object.entries(files).map(([name, content]) => [
            `${id}/${name}`,
            typeof content === "string" ? content : JSON.stringify(content),
          ]);
        }),
      ),
    );
    const loaded = ["one", "two"].flatMap((id) => loadCourse(`${folder}/${id}`, []) ?? []);
    return checkScenes(loaded, folder).map(({ path, reason }) => `${path}: ${reason}`);
  };

  test("finds a group that always errs", () => {
    const found = coursesWhere(Array.from({ length: 7 }, () => "errs" as const));
    expect(found).toContain(
      "scenes.gender.woman: err in 14 scenes and know in 0; neither may be more than three quarters",
    );
    expect(found).toContain(
      "scenes.KH: err in 14 scenes and know in 0; neither may be more than three quarters",
    );
  });

  test("finds member states without a scene, and nothing else where all is even", () => {
    const found = coursesWhere(["errs", "knows", "errs", "knows", "errs", "knows"]);
    expect(found).toHaveLength(10);
    expect(found).toContain("scenes.TL: is a member state without a scene");
  });
});
