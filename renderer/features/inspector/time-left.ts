import type { ReadingProgress } from "./visit.ts";

/** About how long a file still takes; undefined while nobody can tell. */
export type TimeLeft = { readonly unit: "seconds" | "minutes"; readonly count: number };

/** Too little was read, or too short a time, to tell from it how fast it goes. */
const least = { done: 0.02, milliseconds: 1500 };

export function timeLeft({ done, began, at }: ReadingProgress): TimeLeft | undefined {
  const spent = at - began;
  if (done < least.done || spent < least.milliseconds) return undefined;
  const seconds = ((spent / done) * (1 - done)) / 1000;
  // In steps: a number that jumps about tells less.
  if (seconds < 55) return { unit: "seconds", count: Math.max(5, Math.ceil(seconds / 5) * 5) };
  return { unit: "minutes", count: Math.ceil(seconds / 60) };
}
