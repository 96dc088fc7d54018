/** The clocks of this PC. */
export type Clock = {
  /** Wall time in milliseconds since 1970: it may jump, so it is shown and never ordered by. */
  readonly now: () => number;
  /** Milliseconds on a clock that never jumps. */
  readonly monotonic: () => number;
};

/** The real clocks. */
export const systemClock: Clock = { now: Date.now, monotonic: () => performance.now() };

/** A wall time as ISO 8601 with the PC's UTC offset at that time. */
export function timestamp(now: number): string {
  const offset = -new Date(now).getTimezoneOffset();
  const local = new Date(now + offset * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, "0");
  return `${local}${offset < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
