import type { CourseView } from "./course-view.ts";

/** Up to where a device's journal has been folded: the last sequence and its hash. */
export type JournalHead = { readonly device: string; readonly seq: number; readonly head: string };

export type StoredProgress = {
  readonly views: readonly CourseView[];
  readonly heads: readonly JournalHead[];
};

/** Folded views of a learner's journals: an index that can be deleted and rebuilt at any moment. */
export type ProgressRepository = {
  /** What is stored; nothing where it was never stored or has another shape. */
  readonly find: (learner: string) => Promise<StoredProgress | undefined>;
  /** Writes the views given and the heads, all or nothing. Views not given stay. */
  readonly save: (learner: string, progress: StoredProgress) => Promise<void>;
  /** Writes the views and heads and removes every other row of the learner, all or nothing. */
  readonly replace: (learner: string, progress: StoredProgress) => Promise<void>;
  readonly remove: (learner: string) => Promise<void>;
};
