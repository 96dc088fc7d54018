import { changesOf, computable } from "./other-worlds.ts";
import { otherStandings, type PersonState } from "./person-state.ts";
import { countCells, type ReportCell } from "./report-cells.ts";
import { showCounts, type ShownCount, smallest } from "./shown-count.ts";

/**
 * Every count as it may be shown, in the order of the cells. First what is small is hidden (see `showCounts`). Then, as
 * long as a hidden count could be worked out from what is left, by whoever takes the words as they stand and knows which
 * course counts for what and of whom it is required, the smallest count beside it is shown as "at least 5" too.
 */
export function hideSmall(states: readonly PersonState[], cells: readonly ReportCell[]): ShownCount[] {
  const counts = countCells(cells, states);
  const coarse = new Set<number>();
  const show = (others: readonly number[]) => showCounts(cells, others, states.length, coarse);
  const small = show(counts).flatMap((each, place) =>
    typeof each !== "number" && cells[place]?.kind !== "passes" ? [place] : [],
  );
  if (small.length === 0) return show(counts);
  const { byDoing, byRule } = otherStandings(states);
  const done = changesOf(states, cells, byDoing);
  const ruled = [...done, ...changesOf(states, cells, byRule)];
  const rules = small.filter((place) => isRule(cells[place]));
  const doings = small.filter((place) => !isRule(cells[place]));
  for (;;) {
    const open = [...computable(doings, counts, done, show), ...computable(rules, counts, ruled, show)];
    const [first] = open;
    const shown = show(counts);
    if (first === undefined) return shown;
    const next =
      nextSmallest(cells, shown, cells[first]) ?? open.find((place) => shown[place] === "nearlyAll");
    if (next === undefined)
      return shown.map((each, place): ShownCount => (open.includes(place) ? "withheld" : each));
    coarse.add(next);
  }
}

/** Of the counts that are shown, those of the same table first; what is required guards nothing that people did. */
function nextSmallest(
  cells: readonly ReportCell[],
  shown: readonly ShownCount[],
  beside: ReportCell | undefined,
): number | undefined {
  const exact = shown.flatMap((count, place) =>
    typeof count === "number" && count >= smallest && isRule(cells[place]) <= isRule(beside)
      ? [{ place, count }]
      : [],
  );
  const isFar = ({ place }: { readonly place: number }) => Number(cells[place]?.table !== beside?.table);
  return exact.toSorted((one, other) => isFar(one) - isFar(other) || one.count - other.count)[0]?.place;
}

function isRule(cell: ReportCell | undefined): boolean {
  return cell?.kind === "required";
}
