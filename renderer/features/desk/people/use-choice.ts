import type { PeopleChoice, PeopleOrder } from "../../../domain/desk/choose-people.ts";
import { useKeptState } from "../kept-state.tsx";

/** Who is listed in which order, and which page of them. */
export type ListView = {
  readonly choice: PeopleChoice;
  readonly order: PeopleOrder;
  readonly page: number;
};

/**
 * What was chosen of the list, `first` to begin with; whatever is chosen anew, its first page is shown. Who comes back
 * to the same address finds the list as they left it.
 */
export function useChoice(address: string, first: PeopleChoice) {
  const [view, setView] = useKeptState<ListView>(`people/${address}`, {
    choice: first,
    order: "urgency",
    page: 0,
  });
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
