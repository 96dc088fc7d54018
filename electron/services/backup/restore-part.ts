import type { Journals } from "../journal/journals.ts";
import type { SealedLine } from "../journal/line.ts";
import type { Learners } from "../learners/learners.ts";
import { mergeJournal, type MergeStep } from "./merge.ts";
import { heldJournals } from "./plan-part.ts";
import type { LearnerPart } from "./read-parts.ts";

type Ports = { readonly learners: Learners; readonly journals: Journals };

/**
 * Merges a learner's part into what is here and says how many events came new; undefined where the part is damaged or
 * the learner's passphrase was not given. A profile is only written where none can be read. Doing it again after a
 * crash finishes it.
 */
export async function restorePart(
  { learners, journals }: Ports,
  part: LearnerPart,
): Promise<number | undefined> {
  const { profile } = part;
  if (profile === undefined) return undefined;
  const here = await learners.look(profile.id);
  if (here === "locked") return undefined;
  if (here !== "open") await learners.restore(profile);
  let added = 0;
  for (const [name, lines] of part.journals) added += await mergeIn(journals, profile.id, name, lines);
  return added;
}

/** The learner may be working: a journal that went on between the look and the step is looked at again. */
async function mergeIn(
  journals: Journals,
  learner: string,
  name: string,
  lines: readonly SealedLine[],
): Promise<number> {
  let added = 0;
  for (;;) {
    const steps = mergeJournal(await heldJournals(journals, learner), name, lines);
    if (steps.length === 0) return added;
    for (const step of steps) added += (await apply(journals, learner, step)) ? step.lines.length : 0;
  }
}

async function apply(journals: Journals, learner: string, step: MergeStep): Promise<boolean> {
  if (step.kind === "extend") {
    return (await (await journals.all(learner)).get(step.name)?.extend(step.head, step.lines)) ?? false;
  }
  await journals.adopt(learner, step.name, Buffer.concat(step.lines.map(({ bytes }) => bytes)));
  return true;
}
