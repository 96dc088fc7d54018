import type { Learner, Services } from "../../electron/contract/contract.ts";
import { passesOf } from "../domain/assessment/passes.ts";
import { type DueCourse, dueCourses } from "../domain/office/due.ts";
import { findSelf } from "../domain/office/find-self.ts";
import { type RosterLine, rosterLines } from "../domain/office/roster-lines.ts";
import { requirementsOf } from "../domain/office/units.ts";
import { courseViewOf, type LearnerView } from "../domain/progress/course-view.ts";
import type { HeldOffice } from "./office-store.ts";

/** What an office knows of a learner. */
export type Met = {
  readonly learner: string;
  /** Their line of the roster, if it is clear which. */
  readonly line?: RosterLine;
  /** Whether records could leave by themselves, and wait for the learner to see what leaves. */
  readonly isAsked: boolean;
  /** What the office asks of them on a day, the most urgent first. */
  readonly duesOf: (view: LearnerView, today: string) => readonly DueCourse[];
};

/** Looks a learner up in the office. The roster, which may be long, is in memory for a moment only. */
export async function meetLearner({ call }: Services, held: HeldOffice, learner: Learner): Promise<Met> {
  const [roster, sent] = await Promise.all([
    call("office.people", {}),
    held.folder === undefined ? undefined : call("records.sent", { learner: learner.id }),
  ]);
  const line = roster.ok ? findSelf(rosterLines(roster.value.people, held.units), learner) : undefined;
  const required = requirementsOf(held.requirements, held.units, line?.person.unit);
  return {
    learner: learner.id,
    ...(line && { line }),
    isAsked: sent?.ok === true && sent.value.drop === "not-shown",
    duesOf: (view, today) => dueCourses(required, (course) => passesOf(courseViewOf(view, course)), today),
  };
}
