import { setTimeout as pause } from "node:timers/promises";
import { timestamp } from "../clock.ts";
import { reasonOf } from "../disk/json-file.ts";
import { ServiceFailure } from "../service-failure.ts";
import { createDropping, type DroppingPorts, FolderFailure, isShown } from "./dropping.ts";

/** Milliseconds. */
export type DropTiming = {
  /** From the first event that waits to its drop, and from a drop that failed to the next try. */
  readonly quiet: number;
  /** At the least from one drop to the next. */
  readonly between: number;
  /** How long closing may wait for a last drop. */
  readonly closing: number;
};

/** At most every quarter of an hour. */
export const usualTiming: DropTiming = { quiet: 60_000, between: 900_000, closing: 1500 };

/**
 * The automatic drop into the shared folder: only for a learner who saw what leaves, only encrypted, and apart from
 * whatever the window asks. What could not leave waits, over a restart too, and is tried again. One drop runs at a
 * time, so that a folder that does not answer holds up no more than that.
 */
export function createDrop(ports: DroppingPorts & { readonly timing: DropTiming }) {
  const { learners, kept, clock, timing } = ports;
  const waiting = new Set<string>();
  /** Whose waiting was taken up since the start: what their file says of it may be a moment old. */
  const known = new Set<string>();
  const dropping = createDropping(ports, (learner) => waiting.has(learner));
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let [isClosing, nextAt] = [false, 0];
  let problem: string | undefined;

  const plan = () => {
    if (isClosing || waiting.size === 0 || running !== undefined) return;
    timer ??= setTimeout(() => void run(), Math.max(timing.quiet, nextAt - clock.monotonic())).unref();
  };
  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = dropAll().finally(() => {
      running = undefined;
      nextAt = clock.monotonic() + (problem === undefined ? timing.between : timing.quiet);
      plan();
    });
    return running;
  };
  const dropAll = async (): Promise<void> => {
    const undone: string[] = [];
    let trouble: string | undefined;
    // First, so that what leaves now carries the desk's word for what left before.
    await dropping.fetchReceipts().catch(() => undefined);
    for (const learner of [...waiting]) {
      waiting.delete(learner);
      try {
        await dropping.drop(learner);
      } catch (error) {
        // Behind a passphrase it waits until the learner comes; who was removed waits for nothing.
        if (error instanceof ServiceFailure && ["locked", "not-found"].includes(error.code)) {
          known.delete(learner);
          continue;
        }
        undone.push(learner);
        trouble = reasonOf(error);
        if (error instanceof FolderFailure) break;
      }
    }
    for (const learner of undone) waiting.add(learner);
    for (const learner of waiting) await markWaiting(learner).catch(() => undefined);
    problem = trouble;
  };
  const markWaiting = async (learner: string): Promise<void> => {
    if (!(await isShown(ports, learner))) {
      waiting.delete(learner);
      return;
    }
    await kept.change(learner, (before) =>
      before.waitingSince !== undefined || !waiting.has(learner)
        ? before
        : { ...before, waitingSince: timestamp(clock.now()) },
    );
  };
  /** Something of this learner's is to leave. Costs its caller nothing. */
  const note = (learner: string): void => {
    if (isClosing) return;
    // A note that is lost with the power only means that the next one brings it.
    if (!waiting.has(learner)) markWaiting(learner).catch(() => undefined);
    waiting.add(learner);
    known.add(learner);
    plan();
  };
  const resume = async (learner: string): Promise<void> => {
    const { waitingSince } = await kept.load(learner);
    if (waitingSince !== undefined && !known.has(learner)) note(learner);
  };
  const each = async (what: (learner: string) => unknown): Promise<void> => {
    for (const { id } of (await learners.list()).learners) await what(id);
  };
  const starting = setTimeout(() => void each(resume).catch(() => undefined), timing.quiet).unref();

  return {
    note,
    /** Nothing of this learner's is to leave any more. */
    forget: (learner: string): void => void waiting.delete(learner),
    /** Takes up what waited when the learner was last here. */
    resume: (learner: string): void => void resume(learner).catch(() => undefined),
    /** The way to the desk changed: whoever saw what leaves is dropped anew. */
    noteAll: (): void => void each(note).catch(() => undefined),
    problem: () => problem,
    /** One last drop, but no longer than the time for it. */
    close: async (): Promise<void> => {
      isClosing = true;
      clearTimeout(starting);
      clearTimeout(timer);
      const last = async () => {
        await running;
        if (waiting.size > 0) await run();
      };
      await Promise.race([last().catch(() => undefined), pause(timing.closing, undefined, { ref: false })]);
      dropping.stop();
    },
  };
}
