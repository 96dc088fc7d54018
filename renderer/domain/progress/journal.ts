import type { JournalEvent, LearnerEvent } from "../event/event.ts";

export type JournalOnDisk = {
  readonly device: string;
  readonly isOwn: boolean;
  readonly seq: number;
  readonly head: string;
};

export type JournalPage = {
  readonly agrees: boolean;
  readonly events: readonly JournalEvent[];
  readonly head: string;
  readonly isEnd: boolean;
};

/** A learner's journals as the window sees them. Every call rejects with a `JournalFailure` when it was not answered. */
export type JournalPort = {
  readonly open: (learner: string) => Promise<readonly JournalOnDisk[]>;
  readonly read: (request: {
    readonly learner: string;
    readonly device: string;
    readonly after: number;
    readonly head?: string;
    readonly limit: number;
  }) => Promise<JournalPage>;
  /** Resolves when the events are on the disk. */
  readonly append: (
    learner: string,
    events: readonly LearnerEvent[],
  ) => Promise<{ readonly seq: number; readonly head: string }>;
};
