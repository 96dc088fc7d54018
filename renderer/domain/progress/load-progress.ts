import type { LearnerView } from "./course-view.ts";
import { foldEvents } from "./fold.ts";
import type { JournalOnDisk, JournalPage, JournalPort } from "./journal.ts";
import type { JournalHead, ProgressRepository, StoredProgress } from "./progress-repository.ts";

const pageSize = 10_000;

export type Progress = { readonly view: LearnerView; readonly heads: readonly JournalHead[] };

type Ports = {
  readonly journal: JournalPort;
  readonly repository: ProgressRepository;
  /** Told how much of a rebuild is done, from 0 to 1; never told when only a tail is read. */
  readonly onRebuild?: (done: number) => void;
};

/**
 * A learner's progress as their journals have it. The stored views are used as far as they agree with the
 * journals; where they do not, or are gone, all is folded again. An empty store is never taken for a new learner.
 */
export async function loadProgress(ports: Ports, learner: string): Promise<Progress> {
  const [journals, stored] = await Promise.all([ports.journal.open(learner), findStored(ports, learner)]);
  const caughtUp = stored && (await readTail(ports, learner, journals, stored));
  return caughtUp ?? (await rebuild(ports, learner, journals));
}

/** A store that cannot be read is an index that is gone, not a reason to stop. */
async function findStored({ repository }: Ports, learner: string): Promise<StoredProgress | undefined> {
  try {
    return await repository.find(learner);
  } catch {
    return undefined;
  }
}

async function readTail(
  ports: Ports,
  learner: string,
  journals: readonly JournalOnDisk[],
  stored: StoredProgress,
): Promise<Progress | undefined> {
  const others = journals.filter(({ isOwn }) => !isOwn);
  const isKnown = (journal: JournalOnDisk) =>
    stored.heads.some(
      ({ device, seq, head }) => device === journal.device && seq === journal.seq && head === journal.head,
    );
  const isStray = (head: JournalHead) => !journals.some(({ device }) => device === head.device);
  if (!others.every(isKnown) || stored.heads.some(isStray)) return undefined;

  let view: LearnerView = Object.fromEntries(stored.views.map((course) => [course.course, course]));
  const own = journals.find(({ isOwn }) => isOwn);
  if (own === undefined) return { view, heads: stored.heads };
  const known = stored.heads.find(({ device }) => device === own.device);
  let at: JournalHead = known ?? { device: own.device, seq: 0, head: "" };
  for (let isEnd = false; !isEnd;) {
    const page = await ports.journal.read({
      learner,
      device: own.device,
      after: at.seq,
      ...(at.seq > 0 ? { head: at.head } : {}),
      limit: pageSize,
    });
    if (!page.agrees) return undefined;
    view = foldEvents(view, page.events);
    at = { ...at, seq: page.events.at(-1)?.seq ?? at.seq, head: page.head };
    isEnd = page.isEnd;
  }
  const progress = { view, heads: [...stored.heads.filter(({ device }) => device !== own.device), at] };
  if (at.seq !== known?.seq) await keep(ports, learner, progress);
  return progress;
}

async function rebuild(ports: Ports, learner: string, journals: readonly JournalOnDisk[]): Promise<Progress> {
  // Journals of other PCs come first, in a fixed order: clocks of two PCs cannot order their events.
  const ordered = journals.toSorted(
    (a, b) => Number(a.isOwn) - Number(b.isOwn) || a.device.localeCompare(b.device),
  );
  const total = ordered.reduce((sum, { seq }) => sum + seq, 0);
  let done = 0;
  let view: LearnerView = {};
  const heads: JournalHead[] = [];
  for (const { device } of ordered) {
    const pageAfter = (after: number) => ports.journal.read({ learner, device, after, limit: pageSize });
    let at: JournalHead = { device, seq: 0, head: "" };
    let coming: Promise<JournalPage> | undefined = pageAfter(0);
    while (coming) {
      const page: JournalPage = await coming;
      at = { device, seq: page.events.at(-1)?.seq ?? at.seq, head: page.head };
      // The next page is read while this one is folded.
      coming = page.isEnd ? undefined : pageAfter(at.seq);
      view = foldEvents(view, page.events);
      done += page.events.length;
      if (total > pageSize) ports.onRebuild?.(done / total);
    }
    heads.push(at);
  }
  await keep(ports, learner, { view, heads }, true);
  return { view, heads };
}

/** Failing to store an index loses nothing: it is rebuilt at the next start. */
async function keep(
  { repository }: Ports,
  learner: string,
  { view, heads }: Progress,
  isWhole = false,
): Promise<void> {
  const progress = { views: Object.values(view), heads };
  try {
    await (isWhole ? repository.replace(learner, progress) : repository.save(learner, progress));
  } catch {
    await repository.remove(learner).catch(() => undefined);
  }
}
