import type { CourseListing, LessonListing } from "../../renderer/domain/course/documents.ts";
import { eventVersion } from "../../renderer/domain/event/event-version.ts";
import type { EventData, EventType, LearnerEvent } from "../../renderer/domain/event/event.ts";
import type { Graded } from "../../renderer/domain/event/response.ts";

export const content = {
  course: "safe-lifting",
  version: "1.0.0",
  hash: "c0ffee",
  language: "en",
  translation: "original",
} as const;

let count = 0;

/** An event of the course `safe-lifting`, one second after the one before unless `at` says otherwise. */
export function aCourseEvent<Type extends EventType>(
  type: Type,
  data: Omit<EventData<Type>, "content">,
  at?: string,
): LearnerEvent {
  count += 1;
  const second = new Date(Date.UTC(2026, 0, 5, 1, 0, count)).toISOString().replace("Z", "+00:00");
  return {
    v: eventVersion,
    id: `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`,
    at: at ?? second,
    mono: count * 1000,
    boot: "boot",
    type,
    data: { content, ...data },
  } as unknown as LearnerEvent;
}

/** An item's grade; right unless told otherwise. */
export function aGrade(item: string, objective: string, outcome: Graded["outcome"] = "right"): Graded {
  const points = outcome === "right" ? 1 : 0;
  return { item, objective, response: { kind: "true-false", value: true }, outcome, points, of: 1 };
}

/** A lesson with one check, on one objective. */
export function aLessonListing(id: string, objective: string): LessonListing {
  return {
    id,
    title: id,
    minutes: 6,
    objectives: [objective],
    steps: ["scene", "idea", "check-1", "plan"],
    checks: [{ item: `${id}-check`, objective, step: "check-1" }],
    language: "en",
    translation: "original",
  };
}

/** The course `safe-lifting`: lessons `back` and `knees`, each on an objective of its own name. */
export function aCourseListing(): CourseListing {
  return {
    id: content.course,
    version: content.version,
    hash: content.hash,
    track: "workforce",
    skillArea: "C1.1",
    title: "Safe lifting",
    summary: "Lift safely.",
    lessons: [aLessonListing("back", "back"), aLessonListing("knees", "knees")],
    drills: [],
    forms: ["a", "b", "c"],
    formItems: 2,
    hasWorkshop: false,
    passMark: 1,
    language: "en",
    translation: "original",
  };
}
