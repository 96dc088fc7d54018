/** Gives ids numbers from 0 in the order in which they are first asked for. */
export function createNumbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf: (id: string): number => {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, numbers.size);
      return numbers.size - 1;
    },
    all: (): readonly string[] => [...numbers.keys()],
  };
}
