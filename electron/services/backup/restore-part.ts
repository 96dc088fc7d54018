import type { Journals } from "../journal/journals.ts";
import type { Learners } from "../learners/learners.ts";
import { mergeJournal, type MergeStep } from "./merge.ts";
import { countLines, heldJournals } from "./plan-part.ts";
import type { LearnerPart } from "./read-parts.ts";

type Ports = { readonly learners: Learners; readonly journals: Journals };

/**
 * Merges a learner's part into what is here and says how many events came new; undefined where the part is damaged or
 * the learner's passphrase was not given. A profile is only written where none can be read. Doing it again after a
 * crash finishes it.
 */
export async function restorePart({ learners, journals }: Ports, part: LearnerPart): Promise<number | undefined> {
  const { profile } = part;
  if (profile === undefined) return undefined;
  const here = await learners.look(profile.id);
  if (here === "locked") return undefined;
  if (here !== "open") await learners.restore(profile);
  let added = 0;
  for (const [name, lines] of part.journals) {
    const steps = mergeJournal(await heldJournals(journals, profile.id), name, lines);
    for (const step of steps) await apply(journals, profile.id, step);
    added += countLines(steps);
  }
  return added;
}

async function apply(journals: Journals, learner: string, step: MergeStep): Promise<void> {
  if (step.kind === "adopt") {
    return journals.adopt(learner, step.name, Buffer.concat(step.lines.map(({ bytes }) => bytes)));
  }
  await (await journals.all(learner)).get(step.name)?.extend(step.head, step.lines);
}
