import { expect, test } from "vitest";
import type { PeopleChoice } from "../../../../renderer/domain/desk/choose-people.ts";
import { choiceOf, listAddress } from "../../../../renderer/features/desk/people/list-address.ts";

const rest = (address: string) => decodeURI(address).replace(/^#\/desk\/people\/?/, "");

test("a choice comes back from its address as it went, but for words that were searched for", () => {
  const choices: PeopleChoice[] = [
    {},
    { state: "overdue" },
    { unit: "u1", area: "C1.1", course: "safe-lifting", dueBy: "2026-11-20", state: "lapsed" },
  ];
  for (const choice of choices)
    expect(choiceOf(rest(listAddress({ ...choice, words: "mya" })))).toEqual(choice);
});

test("an address without a choice is everybody, a person's is none, and states that are not there are left out", () => {
  expect(choiceOf("")).toEqual({});
  expect(choiceOf("d0d0d0d0d0d0d0d0/mya")).toBeUndefined();
  expect(choiceOf("-/state=asleep&unit=u1&else=1")).toEqual({ unit: "u1" });
});
