export type WeaveCell = "empty" | "large" | "small";

/** The cells of a quarter along one side. */
const quarter = 4;
/** A cloth with fewer filled cells than this, of sixteen, looks torn: it is drawn again. */
const fewestFilled = 9;
/** The side of a cell in pixels. */
const cell = 10;

/** The side of one repeat of the weave, in pixels. */
export const repeat = 2 * quarter * cell;

/** The quarter of a course's weave, row by row: sixteen cells that follow from its id alone. */
export function weaveQuarter(courseId: string): WeaveCell[] {
  for (let round = 0; ; round += 1) {
    const cells = Array.from({ length: quarter * quarter }, (_, place) =>
      cellAt(`${courseId}/${round}/${place}`),
    );
    if (cells.filter((found) => found !== "empty").length >= fewestFilled) return cells;
  }
}

/** The outlines of one repeat: the quarter mirrored twice into eight by eight, large and small diamonds apart. */
export function weavePaths(courseId: string): { readonly large: string; readonly small: string } {
  const cells = weaveQuarter(courseId);
  const pathOf = (kind: WeaveCell, radius: number) =>
    cells
      .flatMap((found, place) =>
        found === kind ? mirrored(place % quarter, Math.floor(place / quarter)) : [],
      )
      .map(([x, y]) => diamond(x, y, radius))
      .join("");
  return { large: pathOf("large", cell / 2), small: pathOf("small", cell * 0.3) };
}

function mirrored(column: number, row: number): [number, number][] {
  const [far, low] = [2 * quarter - 1 - column, 2 * quarter - 1 - row];
  return [
    [column, row],
    [far, row],
    [column, low],
    [far, low],
  ];
}

function diamond(column: number, row: number, radius: number): string {
  const [x, y] = [(column + 0.5) * cell, (row + 0.5) * cell - radius];
  return `M${x} ${y}l${radius} ${radius} ${-radius} ${radius} ${-radius} ${-radius}z`;
}

function cellAt(seed: string): WeaveCell {
  const drawn = hash(seed) / 0x100000000;
  if (drawn < 0.34) return "large";
  return drawn < 0.62 ? "small" : "empty";
}

/** FNV-1a with a final mix, because neighbouring seeds differ in their last letters only. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
  return (state ^ (state >>> 15)) >>> 0;
}
