import { canonicalJson } from "../../../renderer/domain/records/canonical-json.ts";
import { type DerivedRecords, deriveRecords } from "../../../renderer/domain/records/derive-records.ts";
import { createLeaving } from "../../../renderer/domain/records/leaving-events.ts";
import type { Journals } from "../journal/journals.ts";
import { originOf } from "../journal/journal-name.ts";
import type { Profile } from "../learners/profile.ts";
import type { LearnerPart } from "./bundle.ts";
import { type OpenedLines, openJournals } from "./open-journals.ts";

/** What goes into a learner's part beside their journals. */
export type Gathering = {
  readonly profile: Profile;
  readonly device: string;
  readonly appVersion: string;
  readonly pseudonym: string;
  readonly courses?: readonly string[] | undefined;
  readonly receipt?: string | undefined;
};

/** A learner's part of a bundle, and what it says. */
export type Gathered = {
  readonly part: LearnerPart;
  readonly derived: DerivedRecords;
  /** Every course that was begun, chosen or not. */
  readonly courses: readonly string[];
  /** Kinds of the events that leave. */
  readonly types: readonly string[];
};

/** Collects what leaves of one learner: of every journal that is here the digests of all lines, and the lines that records derive from. */
export async function gatherLearner(journals: Journals, gathering: Gathering): Promise<Gathered> {
  const { profile, device, appVersion, pseudonym, courses: chosen, receipt } = gathering;
  const learner = {
    id: profile.id,
    name: profile.name,
    staffNumber: profile.staffNumber,
    unit: profile.unit,
  };
  const opened = await openJournals(journals, learner.id);
  const kept = opened.map((lines) => {
    const leaves = createLeaving(chosen);
    return { ...lines, leaving: lines.leaving.filter(({ event }) => leaves(event)) };
  });
  const derived = deriveRecords(
    { learner, device, appVersion, pseudonym },
    kept.map(({ journal: { name }, leaving }) => ({
      name,
      device: originOf(name),
      events: leaving.map(({ event }) => event),
    })),
  );
  const part: LearnerPart = {
    learner,
    pseudonym,
    ...(chosen && { courses: [...chosen] }),
    ...(receipt !== undefined && { receipt }),
    journals: kept.map(({ journal, digests, leaving }) => ({
      journal,
      digests,
      lines: leaving.map(({ line }) => line),
    })),
    derived: canonicalJson(derived),
  };
  const types = kept.flatMap(({ leaving }) => leaving.map(({ event }) => event.type));
  return { part, derived, courses: coursesIn(opened), types };
}

function coursesIn(opened: readonly OpenedLines[]): string[] {
  const events = opened.flatMap(({ leaving }) => leaving.map(({ event }) => event));
  const courses = events.flatMap((event) =>
    event.type === "journal-started" ? [] : [event.data.content.course],
  );
  return [...new Set(courses)].toSorted();
}
