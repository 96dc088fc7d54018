import { describe, expect, it } from "vitest";
import {
  changeVisit,
  emptyVisit,
  mostEntries,
  type Visit,
  type VisitChange,
  type VisitEntry,
} from "../../../../renderer/features/inspector/visit.ts";
import { aReport } from "../../../builders/reports.ts";

const anEntry = (id: string): VisitEntry => ({
  id,
  file: new File([], `${id}.jpg`),
  state: { step: "waiting" },
});

const added = (...ids: string[]): VisitChange => ({ type: "added", entries: ids.map(anEntry) });
const inspected = (id: string): VisitChange => ({ type: "inspected", id, report: aReport(), lists: [] });

function after(...changes: readonly VisitChange[]): Visit {
  return changes.reduce(changeVisit, emptyVisit);
}

const stateOf = ({ entries }: Visit, id: string) => entries.find((entry) => entry.id === id)?.state;

describe("the files of a visit", () => {
  it("stand with the newest first, and not without end", () => {
    const many = Array.from({ length: mostEntries }, (_, at) => `old-${at}`);
    const ids = after(added(...many), added("a", "b")).entries.map(({ id }) => id);
    expect(ids).toHaveLength(mostEntries);
    expect(ids.slice(0, 3)).toEqual(["a", "b", "old-0"]);
  });

  it("open by themselves when the first of those that came together is done", () => {
    expect(after(added("a", "b"), inspected("b")).shown).toBeUndefined();
    expect(after(added("a", "b"), inspected("b"), inspected("a")).shown).toEqual({ id: "a", turn: 1 });
  });

  it("do not push aside a report that was opened meanwhile", () => {
    const visit = after(added("a"), inspected("a"), added("b"), { type: "opened", id: "a" }, inspected("b"));
    expect(visit.shown).toEqual({ id: "a", turn: 2 });
  });

  it("remember when their reading began", () => {
    const visit = after(
      added("a"),
      { type: "progressed", id: "a", done: 0, at: 100 },
      { type: "progressed", id: "a", done: 0.5, at: 300 },
    );
    expect(stateOf(visit, "a")).toEqual({ step: "reading", done: 0.5, began: 100, at: 300 });
  });

  it("do not begin again by news that comes too late", () => {
    const visit = after(
      added("a"),
      { type: "ended", id: "a", step: "cancelled" },
      { type: "progressed", id: "a", done: 0.9, at: 5 },
    );
    expect(stateOf(visit, "a")).toEqual({ step: "cancelled" });
  });
});
