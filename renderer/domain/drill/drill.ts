import { z } from "zod";
import { identifier } from "../course/identifier.ts";
import { sceneSchema } from "../course/scene.ts";
import { procedure } from "./procedure.ts";

const choice = z
  .strictObject({
    /** The moment that it leads to. */
    to: identifier,
    /** Steps of the procedure that it takes. */
    steps: z.array(z.enum(procedure)).min(1).optional(),
    /** Does what was asked, or refuses it, by feeling alone. */
    guess: z.enum(["obey", "refuse"]).optional(),
  })
  .refine(
    ({ steps, guess }) => steps === undefined || guess === undefined,
    "guesses and takes steps of the procedure; a guess earns nothing",
  );

const moment = z.strictObject({
  /** How it reaches the learner; `desk` is the room around. */
  medium: z.enum(["message", "chat", "video-call", "phone", "desk"]),
  /** By id, in the order in which they are shown; a moment without any ends the story. */
  choices: z
    .record(identifier, choice)
    .refine((choices) => Object.keys(choices).length >= 2, "offers less than two choices")
    .optional(),
});

const story = z.strictObject({
  id: identifier,
  /** Whether the request comes from the person whose name it bears. */
  isGenuine: z.boolean(),
  scene: sceneSchema,
  start: identifier,
  moments: z.record(identifier, moment),
});

/** A drill: stories of one procedure, of which one is drawn at a time. */
export const drillSchema = z.strictObject({
  id: identifier,
  /** The lesson that teaches the procedure. */
  lesson: identifier,
  minutes: z.int().min(2).max(12),
  /** Publications that the true cases at its end rest on. */
  sources: z.array(identifier),
  stories: z.array(story).min(3),
});

export type Drill = z.infer<typeof drillSchema>;
export type Story = Drill["stories"][number];
export type Moment = Story["moments"][string];
export type Medium = Moment["medium"];
export type DrillChoice = NonNullable<Moment["choices"]>[string];
