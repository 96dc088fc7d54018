import type { Input, Output } from "../../../contract/contract.ts";
import type { OpenDesk } from "../open-desk.ts";
import { summarise } from "../reading/summarise.ts";
import { filesWithOthers, removeLearners } from "./remove-people.ts";

/** Removes what was collected of a person. */
export function removePerson(
  { inTurn, people, ledger, archive, clock }: OpenDesk,
  { person, reason }: Input<"desk.people.remove">,
): Promise<Output<"desk.people.remove">> {
  return inTurn(async () => {
    const learners = await people.learnersOf(person);
    const filesKept = filesWithOthers(ledger.state, new Set(learners));
    if (learners.length > 0) await removeLearners({ ledger, archive, clock }, learners, reason);
    return { learners: learners.length, filesKept };
  });
}

/** How much there is at the desk. */
export async function summary({ ledger, people }: OpenDesk): Promise<Output<"desk.summary">> {
  const [everybody, asked] = [await people.people(), await people.matches()];
  return {
    ...summarise(ledger.state),
    people: everybody.people.length,
    questions: asked.questions.length,
  };
}
