import type { PeopleChoice } from "../../../domain/desk/choose-people.ts";
import { personStates } from "../../../domain/desk/choose-people.ts";

/** Stands in an address where a person's id would: nobody has it. */
const list = "-/";

/** The address of the list of people under a choice; words that were searched for stay out of it. */
export function listAddress({ words, ...choice }: PeopleChoice): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== undefined);
  if (chosen.length === 0) return "#/desk/people";
  return `#/desk/people/${list}${new URLSearchParams(chosen).toString()}`;
}

/** The choice of an address, by what stands in it behind `people/`; undefined where that is a person's id. */
export function choiceOf(rest: string): PeopleChoice | undefined {
  if (rest === "") return {};
  if (!rest.startsWith(list)) return undefined;
  const asked = new URLSearchParams(rest.slice(list.length));
  const parts = (["unit", "area", "course", "dueBy"] as const).flatMap((part) => {
    const value = asked.get(part);
    return value === null ? [] : [[part, value] as const];
  });
  const state = personStates.find((each) => each === asked.get("state"));
  return { ...Object.fromEntries(parts), ...(state === undefined ? {} : { state }) };
}
