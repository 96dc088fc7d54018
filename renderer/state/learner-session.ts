import { createStore, type StoreApi } from "zustand/vanilla";
import type { Learner } from "../../electron/contract/contract.ts";
import { eventVersion } from "../domain/event/event-version.ts";
import type { EventData, EventType, LearnerEvent } from "../domain/event/event.ts";
import type { LearnerView } from "../domain/progress/course-view.ts";
import { foldEvents, type PlacedEvent } from "../domain/progress/fold.ts";
import type { JournalPort } from "../domain/progress/journal.ts";
import { JournalFailure } from "../domain/progress/journal-failure.ts";
import { loadProgress, type Progress } from "../domain/progress/load-progress.ts";
import type { JournalHead, ProgressRepository } from "../domain/progress/progress-repository.ts";

/** Whether what the learner did is on the disk. "Saved" is never shown before it is. */
export type Saved =
  | { readonly state: "saved" }
  | { readonly state: "saving" }
  | { readonly state: "failed"; readonly code: string; readonly at: string | undefined };

export type SessionState = {
  readonly learner: Learner;
  readonly view: LearnerView;
  readonly saved: Saved;
};

export type LearnerSession = {
  readonly store: StoreApi<SessionState>;
  /** Takes note of what the learner did: the view changes at once, the journal follows. */
  readonly record: <Type extends EventType>(type: Type, data: EventData<Type>) => void;
  /** Tries again to save what is not saved yet; resolves when nothing is left to try. */
  readonly flush: () => Promise<void>;
};

type Ports = {
  readonly journal: JournalPort;
  readonly repository: ProgressRepository;
  readonly clock: { readonly timestamp: () => string; readonly monotonic: () => number };
  readonly randomId: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Changes at every start of the host; monotonic times are counted within it. */
  readonly boot: string;
  readonly device: string;
};

const retryAfter = [500, 2_000, 5_000, 10_000];

/** The session of one learner at this window, standing where their journals say they stand. */
export function createLearnerSession(ports: Ports, learner: Learner, progress: Progress): LearnerSession {
  const store = createStore<SessionState>(() => ({
    learner,
    view: progress.view,
    saved: { state: "saved" },
  }));
  let committed = progress;
  let pending: readonly LearnerEvent[] = [];
  let saving: Promise<void> | undefined;

  const record: LearnerSession["record"] = (type, data) => {
    const event = {
      v: eventVersion,
      id: ports.randomId(),
      at: ports.clock.timestamp(),
      mono: ports.clock.monotonic(),
      boot: ports.boot,
      type,
      data,
    } as LearnerEvent;
    const placed: PlacedEvent = { ...event, seq: ownSeq() + pending.length + 1 };
    pending = [...pending, event];
    store.setState({ view: foldEvents(store.getState().view, [placed]), saved: { state: "saving" } });
    void flush();
  };

  const flush = () => (saving ??= saveAll().finally(() => (saving = undefined)));

  const saveAll = async () => {
    let failures = 0;
    while (pending.length > 0) {
      const batch = pending.slice(0, 500);
      try {
        const head = await ports.journal.append(learner.id, batch);
        failures = 0;
        await commit(batch, head);
      } catch (error) {
        const [code, at] =
          error instanceof JournalFailure ? [error.code, error.at] : ["failed", String(error)];
        store.setState({ saved: { state: "failed", code, at } });
        await ports.wait(retryAfter[Math.min(failures, retryAfter.length - 1)] ?? 10_000);
        failures += 1;
      }
    }
    store.setState({ saved: { state: "saved" } });
  };

  const commit = async (batch: readonly LearnerEvent[], head: { seq: number; head: string }) => {
    const isNext = head.seq === ownSeq() + batch.length;
    pending = pending.slice(batch.length);
    if (!isNext) {
      // Another window of the same learner wrote in between: the journal tells in what order.
      committed = await loadProgress(ports, learner.id);
      store.setState({ view: foldEvents(committed.view, place(pending, ownSeq())) });
      return;
    }
    const view = foldEvents(committed.view, place(batch, ownSeq()));
    const heads = [...otherHeads(), { device: ports.device, ...head }];
    const changed = Object.values(view).filter((course) => course !== committed.view[course.course]);
    committed = { view, heads };
    // The index may fail without harm: it is rebuilt from the journal at the next start.
    await ports.repository.save(learner.id, { views: changed, heads }).catch(() => undefined);
  };

  const otherHeads = (): JournalHead[] => committed.heads.filter(({ device }) => device !== ports.device);
  const ownSeq = () => committed.heads.find(({ device }) => device === ports.device)?.seq ?? 0;

  return { store, record, flush };
}

function place(events: readonly LearnerEvent[], after: number): PlacedEvent[] {
  return events.map((event, index) => ({ ...event, seq: after + index + 1 }));
}
