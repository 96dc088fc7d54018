const day = 86_400_000;

/** Whole days of the calendar from one day to another; ISO dates, or times as the clock on the wall showed them. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / day);
}
