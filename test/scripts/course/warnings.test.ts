import { describe, expect, test } from "vitest";
import { gradeOf, sentencesOf, syllablesOf } from "../../../scripts/course/plain-english.ts";
import { compileWith, set } from "../../builders/planted-course.ts";

const ruleWith = (text: string) =>
  compileWith((files) => {
    const links = " [x](source:sample-source) [y](glossary:sample-term)";
    set(files["locales/en/first-lesson.json"], "steps.idea.blocks.rule", text + links);
  });

describe("the warnings on English", () => {
  test("tell of a lesson that takes longer than it says", () => {
    const { warnings, findings } = ruleWith("One two three four. ".repeat(60));
    expect(findings).toEqual([]);
    expect(warnings.join("\n")).toMatch(/has \d+ words, which is \d\.\d minutes, not 2/);
  });

  test("tell of a sentence of more than 25 words", () => {
    const { warnings } = ruleWith(`${"word ".repeat(26)}end.`);
    expect(warnings.join("\n")).toContain("steps.idea.blocks.rule: has a sentence of 29 words");
  });

  test("tell of a lesson that is hard to read", () => {
    const { warnings } = ruleWith(
      "Organisational responsibilities necessitate comprehensive documentation of administrative considerations. ".repeat(
        8,
      ),
    );
    expect(warnings.join("\n")).toMatch(/reads at grade \d+\.\d; 7\.5 is the most/);
  });
});

describe("counting English", () => {
  test.each([
    ["use", 1],
    ["called", 1],
    ["comes", 1],
    ["wanted", 2],
    ["boxes", 2],
    ["table", 2],
    ["yes", 1],
    ["machine", 2],
    ["video", 3],
    ["idea", 3],
    ["being", 2],
    ["media", 3],
    ["provenance", 3],
    ["nation", 2],
    ["91", 1],
  ])("hears the syllables of %s", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test("sees sentences through marks, lists and links", () => {
    expect(sentencesOf("**Stop.** Then [call](glossary:x).\n\n- Ask first\n- Act then")).toEqual([
      "Stop.",
      "Then call.",
      "Ask first",
      "Act then",
    ]);
  });

  test("puts a simple text at a low grade and does not count labels", () => {
    const simple = sentencesOf("The cat sat on the mat. It was a good day. Organisational responsibilities");
    expect(gradeOf(simple)).toBeLessThan(2);
    expect(gradeOf([])).toBe(0);
  });
});
