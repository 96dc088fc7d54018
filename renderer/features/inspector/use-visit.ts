import { startTransition, useEffect, useReducer, useRef } from "react";
import { type Inspection, InspectionCancelled, type Inspector } from "../../domain/provenance/inspector.ts";
import type { PracticeFile } from "../../domain/provenance/practice-set.ts";
import { useEnvironment } from "../../state/environment.ts";
import { listsOnThisPc, practiceList } from "./used-lists.ts";
import { changeVisit, emptyVisit, mostEntries, type VisitEntry } from "./visit.ts";

/** Milliseconds between two pieces of news of how far a file has come. */
const newsEvery = 100;

/** Inspects files, one after the other, for as long as the page is open. */
export function useVisit() {
  const environment = useEnvironment();
  const { openInspector, clock, randomId } = environment;
  const [visit, change] = useReducer(changeVisit, emptyVisit);
  const inspector = useRef<Inspector<File>>(undefined);
  const running = useRef(new Map<string, Inspection>());
  useEffect(() => () => inspector.current?.close(), []);

  const inspect = async ({ id, file, practice }: VisitEntry) => {
    let told = -newsEvery;
    let lists = practice && Promise.resolve(practiceList);
    const onProgress = (done: number) => {
      // Its turn has come: the lists are those of now, and looked up while it is read.
      lists ??= listsOnThisPc(environment);
      const at = clock.monotonic();
      if (at - told < newsEvery) return;
      told = at;
      change({ type: "progressed", id, done, at });
    };
    inspector.current ??= openInspector();
    const inspection = inspector.current.inspect(file, { lists: practice ? "practice" : "all", onProgress });
    running.current.set(id, inspection);
    try {
      const report = await inspection.result;
      const judgedBy = await (lists ?? listsOnThisPc(environment));
      // A report is long: drawn in pieces, it never holds the page up.
      startTransition(() => change({ type: "inspected", id, report, lists: judgedBy }));
    } catch (error) {
      const isCancelled = error instanceof InspectionCancelled;
      change({ type: "ended", id, step: isCancelled ? "cancelled" : "failed" });
    } finally {
      running.current.delete(id);
    }
  };

  const begin = (files: readonly File[], practice?: PracticeFile) => {
    const entries = files
      .slice(0, mostEntries)
      .map((file): VisitEntry => ({ id: randomId(), file, practice, state: { step: "waiting" } }));
    for (const { id } of visit.entries.slice(mostEntries - entries.length)) running.current.get(id)?.cancel();
    change({ type: "added", entries });
    for (const entry of entries) void inspect(entry);
  };

  return {
    visit,
    begin,
    open: (id: string) => change({ type: "opened", id }),
    cancel: (id: string) => running.current.get(id)?.cancel(),
  };
}
