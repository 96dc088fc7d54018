import type { Due } from "./due.ts";

/** Whether something can be done about it now: the course is to be passed, or the pass to be renewed. */
export function isOpen(due: Due): boolean {
  return due.state !== "done" || due.canRenew === true;
}
