import { z } from "zod";
import { plain, rich, richFor } from "../course/strings.ts";
import type { Words } from "../course/strings.ts";
import type { RichText } from "../rich-text/rich-text.ts";
import type { Drill, Moment, Story } from "./drill.ts";
import { procedure, type ProcedureStep } from "./procedure.ts";

/** The words of a moment: what happens around, and, where it comes over a line, who speaks and what is said. */
export type MomentWords = {
  readonly text?: RichText;
  readonly from?: string;
  readonly says?: RichText;
};

export type StoryWords = {
  readonly title: string;
  /** Where it plays, and who is who. */
  readonly place: RichText;
  readonly moments: Readonly<Record<string, MomentWords>>;
  readonly choices: Words;
  /** What came of each step that was not taken, true on every way through the story. */
  readonly missed: Readonly<Record<ProcedureStep, RichText>>;
  /** Who it was, told at the end. */
  readonly truth: RichText;
};

/** A drill's words in one language. */
export type DrillStrings = {
  readonly title: string;
  readonly intro: RichText;
  readonly stories: Readonly<Record<string, StoryWords>>;
  /** The cases that the stories are modelled on. */
  readonly cases: RichText;
};

/** The strict schema of a drill's words, made from its structure. */
export function drillStringsSchema({ stories }: Drill): z.ZodType<DrillStrings> {
  return z.strictObject({
    title: plain,
    intro: rich,
    stories: z.strictObject(Object.fromEntries(stories.map((story) => [story.id, storyWords(story)]))),
    cases: rich,
  }) as unknown as z.ZodType<DrillStrings>;
}

function storyWords({ moments }: Story) {
  const all = Object.entries(moments);
  return z.strictObject({
    title: plain,
    place: rich,
    moments: z.strictObject(Object.fromEntries(all.map(([id, moment]) => [id, momentWords(moment)]))),
    choices: richFor(all.flatMap(([, { choices = {} }]) => Object.keys(choices))),
    missed: richFor(procedure),
    truth: rich,
  });
}

function momentWords({ medium }: Moment) {
  if (medium === "desk") return z.strictObject({ text: rich });
  return z.strictObject({ text: rich.optional(), from: plain, says: rich });
}
