import type { Moment, Story } from "./drill.ts";
import { procedure, type ProcedureStep } from "./procedure.ts";

/** One decision of a story: the moment it was taken at, and the choice. */
export type Decision = { readonly moment: string; readonly choice: string };

/** A step of the procedure and the decision that took it, counted from 0. */
export type TakenStep = { readonly step: ProcedureStep; readonly decision: number };

/** How far a learner has come in a story, and how much of the procedure was taken on the way. */
export type DrillWalk = {
  readonly decisions: readonly Decision[];
  /** The moment that the learner stands at. */
  readonly moment: string;
  /** The choices open there; none at an end. */
  readonly choices: readonly string[];
  readonly isEnded: boolean;
  /** In the order in which they were taken; each once, where it was taken first. */
  readonly taken: readonly TakenStep[];
  /** In the order of the procedure. */
  readonly missed: readonly ProcedureStep[];
};

/**
 * Follows choices from a story's start. A choice that is not open where it stands, and what follows it, is left out.
 * Only steps of the procedure count: whether the request was genuine plays no part.
 */
export function walkDrill(story: Story, choices: readonly string[]): DrillWalk {
  const decisions: Decision[] = [];
  const taken: TakenStep[] = [];
  let moment = story.start;
  for (const choice of choices) {
    const chosen = new Map(Object.entries(choicesAt(story, moment))).get(choice);
    if (chosen === undefined) break;
    const fresh = (chosen.steps ?? []).filter((step) => taken.every((known) => known.step !== step));
    taken.push(...fresh.map((step) => ({ step, decision: decisions.length })));
    decisions.push({ moment, choice });
    moment = chosen.to;
  }
  const open = Object.keys(choicesAt(story, moment));
  return {
    decisions,
    moment,
    choices: open,
    isEnded: open.length === 0,
    taken,
    missed: procedure.filter((step) => taken.every((known) => known.step !== step)),
  };
}

function choicesAt({ moments }: Story, moment: string): NonNullable<Moment["choices"]> {
  return moments[moment]?.choices ?? {};
}
