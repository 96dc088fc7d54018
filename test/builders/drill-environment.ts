import { createStore } from "zustand/vanilla";
import type { CourseDocument, CourseListing, DrillDocument } from "../../renderer/domain/course/documents.ts";
import { createLearnerSession } from "../../renderer/state/learner-session.ts";
import type { Environment } from "../../renderer/state/environment.ts";
import { createMemoryJournal } from "../ports/memory-journal.ts";
import { createMemoryProgressRepository } from "../ports/memory-progress-repository.ts";
import { aCourseListing, content } from "./course-events.ts";
import { aDrill, someDrillStrings } from "./drills.ts";
import { aLearner } from "./learners.ts";

const device = "d0d0d0d0d0d0d0d0";

/** The course `safe-lifting` with the drill `rice-call`, as its documents. */
export function aDrillCourse(): { listing: CourseListing; course: CourseDocument; document: DrillDocument } {
  const drill = { ...aDrill(), lesson: "back" };
  const spoken = { language: "en", translation: "original" } as const;
  const listed = { ...spoken, id: drill.id, lesson: drill.lesson, title: "The rice call", minutes: 4 };
  const sources = [{ id: "sample-source", title: "Calls", publisher: "Press", year: 2026 }];
  return {
    listing: { ...aCourseListing(), drills: [listed] },
    course: {
      ...spoken,
      course: { id: content.course, sources },
      hash: content.hash,
      strings: { glossary: {} },
    } as unknown as CourseDocument,
    document: { ...spoken, drill, strings: someDrillStrings(drill) },
  };
}

/** A window in which one learner plays a drill; what it would write and print is heard. */
export function aDrillEnvironment({ course, document }: ReturnType<typeof aDrillCourse>) {
  const journal = createMemoryJournal(device);
  const heard = { prints: 0 };
  let ids = 0;
  const randomId = () => `id-${(ids += 1)}`;
  const clock = {
    now: () => Date.UTC(2026, 10, 28),
    timestamp: () => "2026-11-28T09:00:00.000+07:00",
    monotonic: () => 1000,
  };
  const session = createLearnerSession(
    {
      ...{ journal: journal.port, repository: createMemoryProgressRepository(), clock, randomId, device },
      wait: async () => undefined,
      boot: "boot-1",
    },
    aLearner(),
    { view: {}, heads: [] },
  );
  const environment = {
    app: { store: createStore(() => ({ language: "en", session })) },
    content: { drill: async () => document, course: async () => course },
    clock,
    randomId,
    random: () => 0,
    print: () => (heard.prints += 1),
    startActiveTimer: () => ({ read: () => 42_000, stop: () => undefined }),
  } as unknown as Environment;
  return { environment, session, heard, eventsOf: () => journal.journals.get(device) ?? [] };
}
