/** Shuffles a list: the same seed gives the same order, on every PC and in every language. */
export function shuffle<Value>(values: readonly Value[], seed: string): Value[] {
  const random = randomFrom(seed);
  const shuffled = [...values];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const drawn = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[drawn]] = [shuffled[drawn] as Value, shuffled[last] as Value];
  }
  return shuffled;
}

/** Shuffles a list, but never into the order it came in: an order to be found must not be shown as found. */
export function shuffleAway<Value>(values: readonly Value[], seed: string): Value[] {
  const shuffled = shuffle(values, seed);
  const isAsBefore = shuffled.every((value, place) => Object.is(value, values[place]));
  return isAsBefore ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** A generator of numbers from 0 up to 1 (Mulberry32), begun with the FNV-1a hash of a text. */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}
