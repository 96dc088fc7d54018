/** A value with whether its claim is misleading. */
export type Labelled = { readonly value: number; readonly isMisleading: boolean };

/**
 * How many claims the best threshold on a value gets right: it calls misleading whatever lies on one side of it. To
 * call all of them the same is a threshold too.
 */
export function bestThreshold(labelled: readonly Labelled[]): number {
  const sound = labelled.filter(({ isMisleading }) => !isMisleading).length;
  let [passed, misleading, best] = [0, 0, Math.max(sound, labelled.length - sound)];
  for (const group of groupsOf(labelled)) {
    passed += group.length;
    misleading += group.filter(({ isMisleading }) => isMisleading).length;
    best = Math.max(best, bestAt(passed, misleading, labelled.length, sound));
  }
  return best;
}

/**
 * The most that chance explains: the least number that the best threshold exceeds with probability `risk` or less if
 * the labels were dealt out blindly. Exact: it counts, over all ways to deal out the labels (with ties as they are),
 * those in which no threshold gets more than that right.
 */
export function mostByChance(labelled: readonly Labelled[], risk: number): number {
  const all = labelled.length;
  const sound = labelled.filter(({ isMisleading }) => !isMisleading).length;
  const sizes = groupsOf(labelled).map(({ length }) => length);
  for (let most = Math.max(sound, all - sound); most < all; most += 1) {
    if (1 - shareWithin(sizes, all - sound, most) <= risk) return most;
  }
  return all;
}

/** The share of all deals in which no threshold gets more than `most` right. */
function shareWithin(sizes: readonly number[], misleading: number, most: number): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let passed = 0;
  // Ways to have come here, by the number of misleading ones among those passed.
  let ways = new Map([[0, 1]]);
  for (const size of sizes) {
    passed += size;
    const next = new Map<number, number>();
    for (const [before, count] of ways) {
      for (let more = 0; more <= size; more += 1) {
        const now = before + more;
        if (now > misleading || bestAt(passed, now, all, all - misleading) > most) continue;
        next.set(now, (next.get(now) ?? 0) + count * choose(size, more));
      }
    }
    ways = next;
  }
  return (ways.get(misleading) ?? 0) / choose(all, misleading);
}

/** Right answers of the better of the two rules at one threshold: misleading below it, or misleading above it. */
function bestAt(passed: number, misleading: number, all: number, sound: number): number {
  const right = misleading + sound - (passed - misleading);
  return Math.max(right, all - right);
}

function groupsOf(labelled: readonly Labelled[]): (readonly Labelled[])[] {
  const groups = Map.groupBy(
    labelled.toSorted((a, b) => a.value - b.value),
    ({ value }) => value,
  );
  return [...groups.values()];
}

/** Binomial coefficient, near enough: exact below 2^53. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= Math.min(k, n - k); step += 1) ways = (ways * (n - step + 1)) / step;
  return ways;
}
