import type { Output } from "../../contract/contract.ts";
import type { Journals } from "../journal/journals.ts";
import type { Learners } from "../learners/learners.ts";
import { type Held, mergeJournal } from "./merge.ts";
import type { LearnerPart } from "./read-parts.ts";

type Plan = Output<"backup.inspect">["learners"][number];
type Ports = { readonly learners: Learners; readonly journals: Journals };

/** Says what restoring a learner's part would do; changes nothing. */
export async function planPart(
  { learners, journals, removed }: Ports & { readonly removed: ReadonlySet<string> },
  part: LearnerPart,
): Promise<Plan> {
  const { profile, name } = part;
  if (profile === undefined) return { id: "damaged", name, state: "damaged", newEvents: 0 };
  const { id } = profile;
  const here = await learners.look(id);
  if (here === "locked") return { id, name, state: "locked", newEvents: 0 };
  let newEvents = 0;
  for (const [journal, lines] of part.journals) {
    const steps = mergeJournal(await heldJournals(journals, id), journal, lines);
    newEvents += steps.reduce((sum, step) => sum + step.lines.length, 0);
  }
  if (here === "open") return { id, name, state: newEvents > 0 ? "adds" : "same", newEvents };
  return { id, name, state: removed.has(id) ? "removed-here" : "new", newEvents };
}

/** The learner's journals that are here, as a merge needs to know them. */
export async function heldJournals(journals: Journals, learner: string): Promise<Held[]> {
  return [...(await journals.all(learner))].map(([name, journal]) => ({
    name,
    ...journal.end(),
    hashes: journal.hashes(),
  }));
}
