import fc from "fast-check";
import { describe, expect, it } from "vitest";
import spotting from "../../../../courses/spotting-ai-generated-content/drills/urgent-call.json" with { type: "json" };
import { drillSchema, type Story } from "../../../../renderer/domain/drill/drill.ts";
import { procedure } from "../../../../renderer/domain/drill/procedure.ts";
import { walkDrill } from "../../../../renderer/domain/drill/walk-drill.ts";
import { aStory } from "../../../builders/drills.ts";

const urgentCall = drillSchema.parse(spotting);
const stories = [aStory(), ...urgentCall.stories];

/** Plays a story to its end by a rule that picks one of the open choices. */
function play(story: Story, pick: (open: readonly string[], moment: string) => string | undefined) {
  const made: string[] = [];
  for (let walk = walkDrill(story, made); !walk.isEnded; walk = walkDrill(story, made)) {
    made.push(pick(walk.choices, walk.moment) ?? walk.choices[0] ?? "");
  }
  return walkDrill(story, made);
}

describe("walking a drill", () => {
  it("begins at the start, with nothing taken", () => {
    expect(walkDrill(aStory(), [])).toEqual({
      decisions: [],
      moment: "message",
      choices: ["pay", "ring", "block"],
      isEnded: false,
      taken: [],
      missed: [...procedure],
    });
  });

  it("tells which steps were taken, and by which decision", () => {
    expect(walkDrill(aStory(), ["ring", "ask", "enough"])).toEqual({
      decisions: [
        { moment: "message", choice: "ring" },
        { moment: "answer", choice: "ask" },
        { moment: "agreed", choice: "enough" },
      ],
      moment: "end",
      choices: [],
      isEnded: true,
      taken: [
        { step: "stop", decision: 0 },
        { step: "saved-number", decision: 0 },
        { step: "second-person", decision: 1 },
      ],
      missed: ["report"],
    });
  });

  it("leaves out a choice that is not open there, and what follows it", () => {
    expect(walkDrill(aStory(), ["ask", "ring"]).decisions).toEqual([]);
    expect(walkDrill(aStory(), ["ring", "pay", "ask"])).toMatchObject({ moment: "answer" });
    expect(walkDrill(aStory(), ["ring", "toString"])).toMatchObject({ moment: "answer" });
  });

  it("counts a step once, where it was taken first", () => {
    const story = aStory();
    const again = story.moments["answer"]?.choices?.["ask"];
    again?.steps?.unshift("stop");
    expect(walkDrill(story, ["ring", "ask"]).taken).toEqual([
      { step: "stop", decision: 0 },
      { step: "saved-number", decision: 0 },
      { step: "second-person", decision: 1 },
    ]);
  });

  it("earns the same whether the request is genuine or not", () => {
    const choices = ["ring", "ask", "report"];
    const genuine = walkDrill(aStory({ isGenuine: true }), choices);
    expect(genuine).toEqual(walkDrill(aStory({ isGenuine: false }), choices));
    expect(genuine.missed).toEqual([]);
  });

  it("ends, whatever is chosen, and every step is either taken or missed", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.infiniteStream(fc.nat()), (story, numbers) => {
        const walk = play(story, (open) => open[Number(numbers.next().value) % open.length]);
        expect(walk.decisions.length).toBeLessThanOrEqual(Object.keys(story.moments).length);
        const taken = walk.taken.map(({ step }) => step);
        expect([...taken, ...walk.missed].toSorted()).toEqual([...procedure].toSorted());
      }),
    );
  });

  it("takes any list of choices as far as it can be followed", () => {
    const any = fc.oneof(fc.string(), fc.constantFrom("ring", "ask", "pay", "report", "leave", "tell"));
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.array(any), (story, choices) => {
        const made = walkDrill(story, choices).decisions.map(({ choice }) => choice);
        expect(choices.slice(0, made.length)).toEqual(made);
        expect(walkDrill(story, made)).toEqual(walkDrill(story, choices));
      }),
    );
  });

  it.each(["obey", "refuse"] as const)("never earns the whole procedure to those who always %s", (guess) => {
    fc.assert(
      fc.property(fc.constantFrom(...stories), fc.infiniteStream(fc.nat()), (story, numbers) => {
        const walk = play(story, (open, moment) => {
          const meant = open.find((id) => story.moments[moment]?.choices?.[id]?.guess === guess);
          return meant ?? open[Number(numbers.next().value) % open.length];
        });
        expect(walk.missed).not.toEqual([]);
      }),
    );
  });
});

describe("the stories of the urgent call", () => {
  it.each(urgentCall.stories)(
    "$id earns nothing to guesses alone, and all of it to the procedure",
    (story) => {
      const guessed = (guess: string) =>
        play(story, (open, moment) =>
          open.find((id) => story.moments[moment]?.choices?.[id]?.guess === guess),
        );
      expect(guessed("obey").taken).toEqual([]);
      expect(guessed("refuse").taken).toEqual([]);
      const careful = play(story, (open, moment) =>
        open.find((id) => story.moments[moment]?.choices?.[id]?.steps !== undefined),
      );
      expect(careful.missed).toEqual([]);
    },
  );

  it("are genuine once in three", () => {
    expect(urgentCall.stories.map(({ isGenuine }) => isGenuine).toSorted()).toEqual([false, false, true]);
  });
});
