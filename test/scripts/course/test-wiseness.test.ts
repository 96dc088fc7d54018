import { describe, expect, test } from "vitest";
import { type ChoiceQuestion, guessableBy } from "../../../scripts/course/checks/test-wiseness.ts";
import { compileWith, set } from "../../builders/planted-course.ts";

const options = ["a", "b", "c", "d"];

const aQuestion = (change: Partial<ChoiceQuestion>): ChoiceQuestion => ({
  options,
  correct: "a",
  stem: "What comes first?",
  words: { a: "one two", b: "six ten", c: "red tin", d: "hot sun" },
  ...change,
});

const spread = (change: (correct: string) => Partial<ChoiceQuestion>) =>
  ["a", "b", "c", "d", "c", "a", "d", "b"].map((correct) => aQuestion({ correct, ...change(correct) }));

describe("guessing without knowing", () => {
  test("gets no better than chance where keys, lengths and words are spread", () => {
    expect(guessableBy(spread(() => ({})))).toEqual([]);
  });

  test("is told of where the key stands in one place too often", () => {
    const questions = Array.from({ length: 8 }, (_, index) => aQuestion({ correct: index < 5 ? "b" : "c" }));
    expect(guessableBy(questions)).toContain(
      "always choosing option 2 gets 63 in 100 right, where chance gets 25",
    );
  });

  test("is told of where the longest option is the right one", () => {
    const questions = spread((correct) => ({
      words: Object.fromEntries(
        options.map((id) => [id, id === correct ? "much longer than others" : "short"]),
      ),
    }));
    expect(guessableBy(questions).join()).toContain("choosing the longest option gets 100 in 100 right");
  });

  test("is told of where the right option repeats the question's words", () => {
    const questions = spread((correct) => ({
      stem: "What comes of provenance?",
      words: Object.fromEntries(options.map((id) => [id, id === correct ? "provenance" : "thankfully"])),
    }));
    expect(guessableBy(questions).join()).toContain("repeats the question's words gets 100 in 100 right");
  });

  test("never asks for more than the best spread that so few questions allow", () => {
    const five = ["a", "b", "c", "d", "a"].map((correct) => aQuestion({ correct }));
    expect(guessableBy(five)).toEqual([]);
  });

  test("is a finding in a form", () => {
    const { findings } = compileWith((files) => {
      for (const index of [0, 1, 2, 3]) {
        set(files["forms/a.json"], `items.${index}.options`, ["call", "pay", "wait", "share"]);
      }
    });
    expect(findings).toEqual([
      "forms/a.json · items: always choosing option 1 gets 100 in 100 right, where chance gets 25",
    ]);
  });
});
