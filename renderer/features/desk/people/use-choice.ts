import { useState } from "react";
import type { PeopleChoice, PeopleOrder } from "../../../domain/desk/choose-people.ts";

/** Who is listed in which order, and which page of them. */
export type ListView = {
  readonly choice: PeopleChoice;
  readonly order: PeopleOrder;
  readonly page: number;
};

/** What was chosen of the list; whatever is chosen anew, its first page is shown. */
export function useChoice() {
  const [view, setView] = useState<ListView>({ choice: {}, order: "urgency", page: 0 });
  return {
    ...view,
    narrow: <Part extends keyof PeopleChoice>(part: Part, value: PeopleChoice[Part]) =>
      setView(({ choice: { [part]: before, ...rest }, ...others }) => ({
        ...others,
        page: 0,
        choice: value === undefined ? rest : { ...rest, [part]: value },
      })),
    sort: (order: PeopleOrder) => setView((before) => ({ ...before, order, page: 0 })),
    turn: (page: number) => setView((before) => ({ ...before, page })),
  };
}
