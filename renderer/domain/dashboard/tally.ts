/** How what is required stands. Counted are pairs of a person and a course that is required of them. */
export type Tally = {
  /** Of the course, unit or skill area. */
  readonly id: string;
  readonly required: number;
  /** Passed at any time. */
  readonly passed: number;
  /** Passed, and the pass still counts. */
  readonly current: number;
  readonly overdue: number;
};

/** Counts by place. */
export type Counts = Readonly<Record<Exclude<keyof Tally, "id">, Int32Array>>;

/** Nothing counted yet, at so many places. */
export function createCounts(places: number): Counts {
  const make = () => new Int32Array(places);
  return { required: make(), passed: make(), current: make(), overdue: make() };
}

/** What was counted at a place. */
export function tallyAt({ required, passed, current, overdue }: Counts, place: number, id: string): Tally {
  return {
    id,
    required: required[place] ?? 0,
    passed: passed[place] ?? 0,
    current: current[place] ?? 0,
    overdue: overdue[place] ?? 0,
  };
}

/** All of what is shown in one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const counts = createCounts(1);
  for (const tally of tallies)
    for (const field of ["required", "passed", "current", "overdue"] as const)
      counts[field][0] = (counts[field][0] ?? 0) + tally[field];
  return tallyAt(counts, 0, "");
}

/** So far below the middle of all a share lies that is behind the rest. */
const gap = 0.2;

/**
 * Ids of those whose current share lies at least 20 points below the median share of all that are shown; nobody is
 * behind among fewer than three.
 */
export function behindTheRest(tallies: readonly Tally[]): ReadonlySet<string> {
  if (tallies.length < 3) return new Set();
  const shares = tallies.map(shareOf).toSorted((one, other) => one - other);
  const middle = (shares.length - 1) / 2;
  const median = ((shares[Math.floor(middle)] ?? 0) + (shares[Math.ceil(middle)] ?? 0)) / 2;
  // A share that is just as far below is not lost to rounding.
  return new Set(tallies.filter((tally) => shareOf(tally) <= median - gap + 1e-9).map(({ id }) => id));
}

/** What can be said first of what is shown together. */
export type Finding =
  | { readonly kind: "done" }
  /** So many are behind the rest. */
  | { readonly kind: "behind"; readonly count: number }
  /** No two shares lie further apart than 20 points. */
  | { readonly kind: "even" }
  /** One stands alone, or several stand lowest together. */
  | { readonly kind: "share" }
  /** One stands lowest, and none is behind the rest. */
  | { readonly kind: "least"; readonly id: string };

/** The finding of a chart: all that is required is done, some are behind, they are even, or which has the least done. */
export function findingOf(tallies: readonly Tally[]): Finding {
  const [first, ...others] = tallies.toSorted((one, other) => shareOf(one) - shareOf(other));
  if (first === undefined || shareOf(first) === 1) return { kind: "done" };
  const [second] = others;
  const { size: count } = behindTheRest(tallies);
  if (count > 0) return { kind: "behind", count };
  const most = shareOf(others.at(-1) ?? first);
  if (second !== undefined && most - shareOf(first) <= gap + 1e-9) return { kind: "even" };
  const isLowest = second !== undefined && shareOf(first) < shareOf(second);
  return isLowest ? { kind: "least", id: first.id } : { kind: "share" };
}

/** How much of what is required is current; 1 where nothing is. */
export function shareOf({ current, required }: Tally): number {
  return required === 0 ? 1 : current / required;
}
