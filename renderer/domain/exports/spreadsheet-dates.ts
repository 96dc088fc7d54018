const millisecondsOfDay = 86_400_000;

/** 1 March 1900: before it, Excel counts a 29 February that never was, and other programs do not. */
const firstSerial = 61;

/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** Days from 30 December 1899 to 1 January 1970. */
const epochSerial = 25_569;

/**
 * The number by which spreadsheets know a day: days since 30 December 1899. `day` is an ISO date or begins with one;
 * undefined where it is none, or is one that spreadsheets disagree on or do not know.
 */
export function daySerial(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // A day that no month has would roll over into the next.
  if (time.getUTCDate() !== Number(date) || time.getUTCMonth() !== Number(month) - 1) return undefined;
  return known(time.getTime() / millisecondsOfDay + epochSerial);
}

/**
 * The same for a moment, an ISO timestamp with its offset, to the second. Spreadsheets know no zones: the moment stands
 * in the time of this PC, as on its screens.
 */
export function momentSerial(moment: string): number | undefined {
  const local = localTime(moment);
  return local === undefined
    ? undefined
    : known(Math.floor(local / 1000) / (millisecondsOfDay / 1000) + epochSerial);
}

/** A moment as `2026-03-01 09:30` in the time of this PC; undefined where it is none. */
export function localMoment(moment: string): string | undefined {
  const local = localTime(moment);
  return local === undefined ? undefined : new Date(local).toISOString().slice(0, 16).replace("T", " ");
}

/** Milliseconds of a moment as if this PC's clock showed UTC. */
function localTime(moment: string): number | undefined {
  const date = new Date(moment);
  const local = date.getTime() - date.getTimezoneOffset() * 60_000;
  return Number.isNaN(local) ? undefined : local;
}

function known(serial: number): number | undefined {
  return serial >= firstSerial && serial < lastSerial + 1 ? serial : undefined;
}
