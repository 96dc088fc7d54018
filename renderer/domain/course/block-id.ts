import type { Block } from "./lesson.ts";

/** The id under which a block's words stand: its own, or its item's. */
export function blockId(block: Block): string {
  return block.kind === "item" ? block.item.id : block.id;
}
