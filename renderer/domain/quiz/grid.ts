import type { ItemOf } from "../course/item.ts";

/** Whether a card may stand in a cell, given as [column, row]. */
export function isDefensible(
  item: ItemOf<"grid">,
  card: string,
  cell: readonly [column: string, row: string] | undefined,
): boolean {
  const accepted = item.accepted[card] ?? [];
  return cell !== undefined && accepted.some(([column, row]) => column === cell[0] && row === cell[1]);
}
