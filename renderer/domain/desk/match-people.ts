import type { Person } from "../office/office-file.ts";
import {
  createGroups,
  type Decision,
  type Group,
  type Groups,
  type Party,
  pairKey,
  partyOf,
} from "./person-groups.ts";

/** A learner as one PC reports them; `key` is `<device>/<learner>`. */
export type DeskLearner = { readonly key: string; readonly name: string; readonly staffNumber: string };

/** Who is one person: at most one of the roster, by id, and any number of learners, by key. */
export type MatchedPerson = { readonly person?: string; readonly learners: readonly string[] };

/** Two parties who may be one person, by a person's id or a learner's key, and why that is not clear. */
export type MatchQuestion = {
  readonly one: string;
  readonly other: string;
  readonly why:
    /** The same staff number under two names. */
    | "names-disagree"
    /** The same name, and a staff number is missing. */
    | "number-missing"
    /** Staff number and name of two whom the supervisor holds apart. */
    | "between-two";
};

/**
 * Puts learners and the roster together. Only the same staff number under the same name is one person by itself. Where
 * names disagree or a number is missing the supervisor is asked; their word comes first and can be taken back.
 */
export function matchPeople(
  roster: readonly Person[],
  learners: readonly DeskLearner[],
  decisions: readonly Decision[],
): { readonly people: MatchedPerson[]; readonly questions: MatchQuestion[] } {
  const parties = [
    ...roster.map((person) => partyOf(person.id, false, person)),
    ...learners.map((learner) => partyOf(learner.key, true, learner)),
  ];
  const groups = createGroups(parties, decisions);
  const numbered = [...Map.groupBy(parties, ({ number }) => number)].filter(([number]) => number !== "");
  for (const [, same] of numbered) joinByNumberAndName(same, groups);
  const questions = [
    ...numbered.flatMap(([, same]) => askAboutNumber(same, groups)),
    ...askAboutNames(parties, groups),
  ];
  const asked = new Map(questions.map((question) => [pairKey(question.one, question.other), question]));
  return { people: groups.of(parties).map(personOf), questions: [...asked.values()] };
}

/**
 * All of the same number and name are one. Where the supervisor holds some of them apart, it is only clear of those who
 * may be one with all the rest who are left.
 */
function joinByNumberAndName(sameNumber: readonly Party[], groups: Groups): void {
  for (const same of byName(sameNumber)) {
    for (const [first, ...others] of connected(groups.of(same), groups.mayJoin)) {
      const all = first === undefined ? [] : [first, ...others];
      const isClear = all.every((one, index) =>
        all.slice(index + 1).every((other) => groups.mayJoin(one, other)),
      );
      if (first !== undefined && isClear) for (const other of others) groups.join(first, other);
    }
  }
}

/** Parts a list into those who are connected by a chain of pairs. */
function connected(all: readonly Group[], areConnected: (one: Group, other: Group) => boolean): Group[][] {
  const left = new Set(all);
  const parts: Group[][] = [];
  for (const start of all) {
    if (!left.delete(start)) continue;
    const part = [start];
    for (const one of part) {
      for (const other of left) {
        if (!areConnected(one, other)) continue;
        left.delete(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

function askAboutNumber(sameNumber: readonly Party[], groups: Groups): MatchQuestion[] {
  return askInTurn(groups.of(sameNumber), groups, (one, other) => {
    const names = new Set([...one].map(({ name }) => name));
    return [...other].some(({ name }) => names.has(name)) ? "between-two" : "names-disagree";
  });
}

function askAboutNames(parties: readonly Party[], groups: Groups): MatchQuestion[] {
  const isMissing = (group: Group) => ![...group].some(({ number }) => number !== "");
  return byName(parties).flatMap((same) =>
    askInTurn(groups.of(same), groups, (one, other) =>
      isMissing(one) || isMissing(other) ? "number-missing" : undefined,
    ),
  );
}

/** Asks of each group about the first before it that it may belong to: when that is denied, about the next. */
function askInTurn(
  all: readonly Group[],
  groups: Groups,
  whyAsk: (one: Group, other: Group) => MatchQuestion["why"] | undefined,
): MatchQuestion[] {
  return all.flatMap((group, index) => {
    for (const before of all.slice(0, index)) {
      const why = groups.mayJoin(before, group) ? whyAsk(before, group) : undefined;
      if (why !== undefined) return [{ one: leadOf(before).key, other: leadOf(group).key, why }];
    }
    return [];
  });
}

function byName(parties: readonly Party[]): Party[][] {
  return [...Map.groupBy(parties, ({ name }) => name)].flatMap(([name, same]) => (name === "" ? [] : [same]));
}

function personOf(group: Group): MatchedPerson {
  const person = [...group].find(({ isLearner }) => !isLearner)?.key;
  const learners = [...group].flatMap(({ key, isLearner }) => (isLearner ? [key] : []));
  return person === undefined ? { learners } : { person, learners };
}

/** A group is called by its person of the roster, or by the learner who came first. */
function leadOf(group: Group): Party {
  const [first] = group;
  const lead = [...group].find(({ isLearner }) => !isLearner) ?? first;
  if (lead === undefined) throw new Error("a group has a party");
  return lead;
}
