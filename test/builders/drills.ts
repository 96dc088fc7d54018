import { type Drill, drillSchema, type Story } from "../../renderer/domain/drill/drill.ts";
import { type DrillStrings, drillStringsSchema } from "../../renderer/domain/drill/drill-strings.ts";
import { procedure } from "../../renderer/domain/drill/procedure.ts";

const scene = {
  country: "KH",
  people: [{ gender: "woman", age: "young", rank: "officer", part: "decides" }],
} as const;

/** A short story: a message that asks for money, a saved number, a second person. */
export function aStory(details: Partial<Story> = {}): Story {
  return {
    id: "rice-bill",
    isGenuine: false,
    scene: structuredClone(scene) as unknown as Story["scene"],
    start: "message",
    moments: {
      message: {
        medium: "message",
        choices: {
          pay: { to: "end", guess: "obey" },
          ring: { to: "answer", steps: ["stop", "saved-number"] },
          block: { to: "end", guess: "refuse" },
        },
      },
      answer: {
        medium: "phone",
        choices: {
          alone: { to: "end", guess: "obey" },
          ask: { to: "agreed", steps: ["second-person"] },
        },
      },
      agreed: {
        medium: "video-call",
        choices: { report: { to: "end", steps: ["report"] }, enough: { to: "end" } },
      },
      end: { medium: "desk" },
    },
    ...details,
  };
}

/** A drill of three such stories, one of them genuine. */
export function aDrill(): Drill {
  return drillSchema.parse({
    id: "rice-call",
    lesson: "first-lesson",
    minutes: 4,
    sources: ["sample-source"],
    stories: [aStory(), aStory({ id: "true-bill", isGenuine: true }), aStory({ id: "bank-bill" })],
  });
}

/** A drill's words as they are written; every string names its place, such as "rice-bill ring". */
export function drillWords({ stories }: Drill) {
  const wordsOf = ({ id, moments }: Story) => ({
    title: `${id} title`,
    place: `${id} place`,
    moments: Object.fromEntries(
      Object.entries(moments).map(([moment, { medium }]) => [
        moment,
        medium === "desk"
          ? { text: `${id} ${moment}` }
          : { from: `${id} caller`, says: `${id} ${moment} says` },
      ]),
    ),
    choices: Object.fromEntries(
      Object.values(moments).flatMap(({ choices = {} }) =>
        Object.keys(choices).map((choice) => [choice, `${id} ${choice}`]),
      ),
    ),
    missed: Object.fromEntries(procedure.map((step) => [step, `${id} without ${step}`])),
    truth: `${id} truth`,
  });
  return {
    title: "The rice call",
    intro: "Decide what to do.",
    stories: Object.fromEntries(stories.map((story) => [story.id, wordsOf(story)])),
    cases: "It happened.",
  };
}

/** The parsed words of a drill. */
export function someDrillStrings(drill: Drill): DrillStrings {
  return drillStringsSchema(drill).parse(drillWords(drill));
}
