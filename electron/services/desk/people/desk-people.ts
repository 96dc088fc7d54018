import {
  type DeskLearner,
  type MatchedPerson,
  matchPeople,
} from "../../../../renderer/domain/desk/match-people.ts";
import type { Decision } from "../../../../renderer/domain/desk/person-groups.ts";
import type { Person } from "../../../../renderer/domain/office/office-file.ts";
import type { Input, Output } from "../../../contract/contract.ts";
import { type Clock, timestamp } from "../../clock.ts";
import { ServiceFailure } from "../../service-failure.ts";
import type { DeskState } from "../ledger/desk-state.ts";
import type { Ledger } from "../ledger/ledger.ts";

type Ports = {
  readonly ledger: Ledger;
  readonly roster: () => Promise<readonly Person[]>;
  readonly clock: Clock;
};

type ShownPerson = Output<"desk.people">["people"][number];

/** Who is who among the roster and the learners of all PCs. */
export function createDeskPeople({ ledger, roster, clock }: Ports) {
  const { state } = ledger;
  const match = async (more: readonly Decision[] = []) => {
    const people = await roster();
    return { roster: people, ...matchPeople(people, learnersOf(state), [...state.decisions, ...more]) };
  };
  const note = (kind: "people-linked" | "people-parted", decisions: readonly Decision[]): Promise<void> =>
    ledger.commit([{ entry: { kind, at: timestamp(clock.now()), decisions } }]);

  const people = async (): Promise<Output<"desk.people">> => {
    const matched = await match();
    const byId = new Map(matched.roster.map((person) => [person.id, person]));
    return { people: matched.people.map((person) => shownPerson(state, byId, person)) };
  };
  /** Said of all who are put to either of them, so that what was said before of some does not stand in the way. */
  const link = async ({ one, other }: Input<"desk.people.link">): Promise<Record<string, never>> => {
    const { people: before } = await match();
    const decisions = groupOf(before, one).flatMap((mine) =>
      groupOf(before, other).map((theirs) => ({ one: mine, other: theirs, areSame: true })),
    );
    if (!groupOf((await match(decisions)).people, one).includes(other))
      throw new ServiceFailure(
        "failed",
        "two people of the roster cannot be one; take one of them out of it",
      );
    await note("people-linked", decisions);
    return {};
  };
  const unlink = async ({ one, other }: Input<"desk.people.unlink">): Promise<Record<string, never>> => {
    const { people: before } = await match();
    const [mine, theirs] = [groupOf(before, one), groupOf(before, other)];
    const others = mine.includes(other) ? mine.filter((key) => key !== one) : theirs;
    await note(
      "people-parted",
      others.map((each) => ({ one, other: each, areSame: false })),
    );
    return {};
  };
  return {
    people,
    matches: async (): Promise<Output<"desk.people.matches">> => ({ questions: (await match()).questions }),
    link,
    unlink,
    /** Keys of a person's learners. */
    learnersOf: async (person: string): Promise<readonly string[]> => {
      const found = (await match()).people.find((each) => idOf(each) === person);
      if (found === undefined) throw new ServiceFailure("not-found", `there is no person ${person}`);
      return found.learners;
    },
  };
}

function learnersOf({ learners }: DeskState): DeskLearner[] {
  return [...learners.values()].map(({ key, details: { name, staffNumber } }) => ({
    key,
    name,
    staffNumber,
  }));
}

/** Everybody in the group that a party is in. */
function groupOf(people: readonly MatchedPerson[], party: string): readonly string[] {
  const found = people.find(({ person, learners }) => person === party || learners.includes(party));
  if (found === undefined) throw new ServiceFailure("not-found", `there is nobody ${party}`);
  return found.person === undefined ? found.learners : [found.person, ...found.learners];
}

function idOf({ person, learners }: MatchedPerson): string {
  return person ?? learners[0] ?? "";
}

function shownPerson(
  { learners: known }: DeskState,
  roster: ReadonlyMap<string, Person>,
  matched: MatchedPerson,
): ShownPerson {
  const learners = matched.learners.flatMap((key) => {
    const learner = known.get(key);
    if (learner === undefined) return [];
    const { id, ...details } = learner.details;
    return [{ key, device: learner.device, learner: id, ...details, collectedAt: learner.collectedAt }];
  });
  const { name = "", staffNumber = "", unit = "" } = roster.get(matched.person ?? "") ?? learners[0] ?? {};
  return { id: idOf(matched), isInRoster: matched.person !== undefined, name, staffNumber, unit, learners };
}
