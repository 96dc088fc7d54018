import type { Dexie } from "dexie";

/** Folded views, one row a learner and course, and how far each journal was folded. */
export function initial(database: Dexie): void {
  database.version(1).stores({
    views: "[learner+course]",
    heads: "[learner+device]",
  });
}
