import { nameKey, staffNumberKey } from "./person-keys.ts";

/** A person of the roster or a learner of a PC, with name and staff number as they are compared. */
export type Party = {
  readonly key: string;
  readonly isLearner: boolean;
  readonly name: string;
  readonly number: string;
};

/** The supervisor's word on two parties. Of two words about the same two the later counts. */
export type Decision = { readonly one: string; readonly other: string; readonly areSame: boolean };

/** Parties who are one person, in the order in which they were given. */
export type Group = Set<Party>;

/** Parties put together as far as they may be. */
export type Groups = ReturnType<typeof createGroups>;

/** A party as it is compared. */
export function partyOf(
  key: string,
  isLearner: boolean,
  { name, staffNumber }: { readonly name: string; readonly staffNumber: string },
): Party {
  return { key, isLearner, name: nameKey(name), number: staffNumberKey(staffNumber) };
}

/** Every party alone, but for those whom the supervisor called the same person. */
export function createGroups(parties: readonly Party[], decisions: readonly Decision[]) {
  const groups = new Map<string, Group>(parties.map((party) => [party.key, new Set([party])]));
  const words = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = pairKey(decision.one, decision.other);
    words.delete(key);
    words.set(key, decision);
  }
  const areApart = (one: Party, other: Party) =>
    (!one.isLearner && !other.isLearner) || words.get(pairKey(one.key, other.key))?.areSame === false;
  /** Two of the roster are two people, and so are those whom the supervisor holds apart. */
  const mayJoin = (one: Group, other: Group): boolean =>
    one !== other && ![...one].some((mine) => [...other].some((theirs) => areApart(mine, theirs)));
  const order = new Map(parties.map((party, at) => [party, at]));
  const join = (one: Group, other: Group): void => {
    const all = [...one, ...other].toSorted(
      (mine, theirs) => (order.get(mine) ?? 0) - (order.get(theirs) ?? 0),
    );
    one.clear();
    for (const party of all) {
      one.add(party);
      groups.set(party.key, one);
    }
  };
  for (const { one, other, areSame } of words.values()) {
    const [mine, theirs] = [groups.get(one), groups.get(other)];
    if (areSame && mine !== undefined && theirs !== undefined && mayJoin(mine, theirs)) join(mine, theirs);
  }
  /** The groups of these parties, each once, in their order. */
  const of = (some: readonly Party[]): Group[] => [
    ...new Set(some.flatMap(({ key }) => groups.get(key) ?? [])),
  ];
  return { mayJoin, join, of };
}

/** The same for both orders. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
