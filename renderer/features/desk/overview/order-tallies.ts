import { shareOf, type Tally } from "../../../domain/dashboard/tally.ts";
import { compareNames } from "../../../domain/desk/people-rows.ts";

/** Something that is counted, with its name. */
export type NamedTally = Tally & { readonly name: string };

export const chartOrders = ["least", "most", "overdue", "name"] as const;

export type ChartOrder = (typeof chartOrders)[number];

/** Orders what a chart shows; what stands equal keeps the order of names. */
export function orderTallies<Each extends NamedTally>(tallies: readonly Each[], order: ChartOrder): Each[] {
  const byName = tallies.toSorted((one, other) => compareNames(one.name, other.name));
  switch (order) {
    case "name":
      return byName;
    case "least":
      return byName.toSorted((one, other) => shareOf(one) - shareOf(other));
    case "most":
      return byName.toSorted((one, other) => shareOf(other) - shareOf(one));
    case "overdue":
      return byName.toSorted((one, other) => other.overdue - one.overdue);
  }
  return order satisfies never;
}
