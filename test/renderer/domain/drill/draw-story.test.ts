import fc from "fast-check";
import { expect, it } from "vitest";
import { drawStory, type Played } from "../../../../renderer/domain/drill/draw-story.ts";

const stories = ["a", "b", "c"];
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it("draws any story at first", () => {
  expect([0, 0.4, 0.99].map((number) => drawStory(stories, undefined, number))).toEqual(stories);
});

it("comes past every story in each round, and never plays one twice in a row", () => {
  fc.assert(
    fc.property(fc.array(random, { minLength: 9, maxLength: 9 }), (numbers) => {
      const drawn: string[] = [];
      for (const number of numbers) {
        const runs = Object.fromEntries(stories.map((id) => [id, drawn.filter((one) => one === id).length]));
        const last = drawn.at(-1);
        const played: Played | undefined = last === undefined ? undefined : { runs, story: last };
        drawn.push(drawStory(stories, played, number) ?? "");
      }
      expect(drawn.every((id, place) => id !== drawn[place - 1])).toBe(true);
      expect(new Set(drawn.slice(0, 3)).size).toBe(3);
      expect(drawn.filter((id) => id === "a").length).toBeGreaterThanOrEqual(2);
    }),
  );
});

it("draws nothing where there is nothing else to play", () => {
  expect(drawStory(["a"], { runs: { a: 1 }, story: "a" }, 0.5)).toBeUndefined();
});
