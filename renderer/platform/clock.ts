/** The clocks of this PC: a wall clock with its offset, which may jump, and one that never does. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** ISO 8601 with the PC's UTC offset. */
  readonly timestamp: () => string;
  /** Milliseconds that only grow. */
  readonly monotonic: () => number;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  timestamp: () => withOffset(new Date()),
  monotonic: () => performance.timeOrigin + performance.now(),
};

function withOffset(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
