/** A column of whole numbers from 0 that grows as it is written to; what was never written is 0. */
export type IntColumn = {
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
};

/** An empty column; four bytes a number. */
export function createIntColumn(): IntColumn {
  let numbers = new Uint32Array(64);
  return {
    at: (index) => numbers[index] ?? 0,
    set: (index, value) => {
      if (index >= numbers.length) {
        const grown = new Uint32Array(Math.max(index + 1, numbers.length * 2));
        grown.set(numbers);
        numbers = grown;
      }
      numbers[index] = value;
    },
  };
}
