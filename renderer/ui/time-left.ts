/** About how long something still takes. */
export type TimeLeft = { readonly unit: "seconds" | "minutes"; readonly count: number };

/** Too little is done, or too short a time has passed, to tell from it how fast it goes. */
const least = { done: 0.02, milliseconds: 1500 };

/** From the share that is done and the milliseconds that it took; undefined while nobody can tell. */
export function timeLeft(done: number, spent: number): TimeLeft | undefined {
  if (!(done >= least.done) || done >= 1 || spent < least.milliseconds) return undefined;
  const seconds = ((spent / done) * (1 - done)) / 1000;
  // In steps: a number that jumps about tells less.
  if (seconds < 55) return { unit: "seconds", count: Math.max(5, Math.ceil(seconds / 5) * 5) };
  return { unit: "minutes", count: Math.ceil(seconds / 60) };
}
