import type { Narrowing } from "../../../domain/dashboard/narrowing.ts";
import { useKeptState } from "../kept-state.tsx";
import type { ChartOrder } from "./order-tallies.ts";

type View = { readonly choice: Narrowing; readonly order: ChartOrder };

/** Narrows the page by one thing, or no more by it. */
export type Narrow = (part: keyof Narrowing, value: string | undefined) => void;

const first: View = { choice: {}, order: "least" };

/** What the overview is narrowed to, and how its charts are ordered; kept while other parts of the desk are shown. */
export function useNarrowing() {
  const [{ choice, order }, setView] = useKeptState("overview", first);
  const narrow: Narrow = (part, value) =>
    setView((before) => {
      const { [part]: dropped, ...rest } = before.choice;
      return { ...before, choice: value === undefined ? rest : { ...rest, [part]: value } };
    });
  return {
    choice,
    order,
    narrow,
    clear: () => setView((before) => ({ ...before, choice: {} })),
    sort: (next: ChartOrder) => setView((before) => ({ ...before, order: next })),
  };
}
