import type { PracticeFile } from "../../domain/provenance/practice-set.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import type { UsedList } from "./used-lists.ts";

/** A file of this visit, and how far it has come. */
export type VisitEntry = {
  readonly id: string;
  readonly file: File;
  /** There where the file is of the practice set. */
  readonly practice?: PracticeFile | undefined;
  readonly state: EntryState;
};

export type EntryState =
  | { readonly step: "waiting" }
  | ({ readonly step: "reading" } & ReadingProgress)
  | ({ readonly step: "done" } & Inspected)
  | { readonly step: "cancelled" }
  | { readonly step: "failed" };

/** `began` and `at` are milliseconds of the clock that only grows; `done` is a share of 1. */
export type ReadingProgress = { readonly done: number; readonly began: number; readonly at: number };

/** A report, with the lists by which it was made. */
export type Inspected = { readonly report: InspectionReport; readonly lists: readonly UsedList[] };

/** The files of this visit, the newest first. It lives as long as the page is open. */
export type Visit = {
  readonly entries: readonly VisitEntry[];
  /** The entry whose report is shown; `turn` grows each time that one is opened. */
  readonly shown: { readonly id: string; readonly turn: number } | undefined;
  /** The entry whose report opens by itself; none once another was opened by hand. */
  readonly awaited: string | undefined;
};

export type VisitChange =
  | { readonly type: "added"; readonly entries: readonly VisitEntry[] }
  | { readonly type: "progressed"; readonly id: string; readonly done: number; readonly at: number }
  | ({ readonly type: "inspected"; readonly id: string } & Inspected)
  | { readonly type: "ended"; readonly id: string; readonly step: "cancelled" | "failed" }
  | { readonly type: "opened"; readonly id: string };

/** More than this many files are not kept: the newest push the oldest out. */
export const mostEntries = 20;

export const emptyVisit: Visit = { entries: [], shown: undefined, awaited: undefined };

export function changeVisit(visit: Visit, change: VisitChange): Visit {
  switch (change.type) {
    case "added":
      return {
        ...visit,
        entries: [...change.entries, ...visit.entries].slice(0, mostEntries),
        awaited: change.entries[0]?.id,
      };
    case "progressed":
      return withState(visit, change.id, (state) => progressed(state, change));
    case "inspected": {
      const { report, lists } = change;
      const after = withState(visit, change.id, () => ({ step: "done", report, lists }));
      return visit.awaited === change.id ? opened(after, change.id) : after;
    }
    case "ended":
      return withState(visit, change.id, () => ({ step: change.step }));
    case "opened":
      return opened(visit, change.id);
    default:
      return change satisfies never;
  }
}

function progressed(state: EntryState, { done, at }: { done: number; at: number }): EntryState {
  if (state.step === "waiting") return { step: "reading", done, began: at, at };
  return state.step === "reading" ? { ...state, done, at } : state;
}

function opened(visit: Visit, id: string): Visit {
  return { ...visit, shown: { id, turn: (visit.shown?.turn ?? 0) + 1 }, awaited: undefined };
}

function withState(visit: Visit, id: string, next: (state: EntryState) => EntryState): Visit {
  return {
    ...visit,
    entries: visit.entries.map((entry) => (entry.id === id ? { ...entry, state: next(entry.state) } : entry)),
  };
}
