import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchPeople } from "../../../../renderer/domain/desk/match-people.ts";
import { nameKey, staffNumberKey } from "../../../../renderer/domain/desk/person-keys.ts";

const named = {
  name: fc.constantFrom("Siti", "Hoa", "siti "),
  staffNumber: fc.constantFrom("", "1", "2", "01", "-"),
};
const office = fc
  .record({
    roster: fc.array(fc.record(named), { maxLength: 4 }),
    learners: fc.array(fc.record(named), { maxLength: 7 }),
  })
  .map(({ roster, learners }) => ({
    roster: roster.map((each, at) => ({ ...each, id: `p${at}`, unit: "u" })),
    learners: learners.map((each, at) => ({ ...each, key: `a/${at}` })),
  }));
const party = fc.oneof(
  fc.nat(3).map((at) => `p${at}`),
  fc.nat(6).map((at) => `a/${at}`),
);
const decisions = fc.array(fc.record({ one: party, other: party, areSame: fc.boolean() }), { maxLength: 6 });

describe("matching people", () => {
  test("puts everybody in one place, and two of the roster never together", () => {
    fc.assert(
      fc.property(office, decisions, ({ roster, learners }, said) => {
        const { people } = matchPeople(roster, learners, said);
        expect(people.flatMap((each) => each.learners).toSorted()).toEqual(
          learners.map(({ key }) => key).toSorted(),
        );
        expect(people.flatMap(({ person }) => person ?? []).toSorted()).toEqual(
          roster.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test("without the supervisor's word only the same number under the same name is one", () => {
    fc.assert(
      fc.property(office, ({ roster, learners }) => {
        const details = new Map([
          ...roster.map(({ id, ...each }) => [id, each] as const),
          ...learners.map(({ key, ...each }) => [key, each] as const),
        ]);
        for (const { person, learners: keys } of matchPeople(roster, learners, []).people) {
          const members = [...(person === undefined ? [] : [person]), ...keys].flatMap(
            (key) => details.get(key) ?? [],
          );
          if (members.length < 2) continue;
          expect(new Set(members.map(({ name }) => nameKey(name))).size).toBe(1);
          expect(new Set(members.map(({ staffNumber }) => staffNumberKey(staffNumber))).size).toBe(1);
          expect(staffNumberKey(members[0]?.staffNumber ?? "")).not.toBe("");
        }
      }),
    );
  });

  test("keeps apart whom the supervisor holds apart, and asks nobody about them again", () => {
    fc.assert(
      fc.property(office, decisions, ({ roster, learners }, said) => {
        const { people, questions } = matchPeople(roster, learners, said);
        const groupOf = (key: string) =>
          people.findIndex((each) => each.person === key || each.learners.includes(key));
        for (const [at, { one, other, areSame }] of said.entries()) {
          const isLast = !said
            .slice(at + 1)
            .some((later) => [later.one, later.other].toSorted().join() === [one, other].toSorted().join());
          if (areSame || !isLast || one === other || groupOf(one) === -1) continue;
          expect(groupOf(one)).not.toBe(groupOf(other));
        }
        for (const { one, other } of questions) expect(groupOf(one)).not.toBe(groupOf(other));
        const pairs = questions.map(({ one, other }) => [groupOf(one), groupOf(other)].toSorted().join());
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });

  test("a question that is answered with yes or no is not asked again", () => {
    fc.assert(
      fc.property(office, decisions, fc.boolean(), ({ roster, learners }, said, areSame) => {
        const [question] = matchPeople(roster, learners, said).questions;
        if (question === undefined) return;
        const after = matchPeople(roster, learners, [...said, { ...question, areSame }]);
        expect(after.questions).not.toContainEqual(question);
      }),
    );
  });
});
