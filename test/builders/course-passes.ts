import type {
  ContentSeen,
  EventData,
  JournalEvent,
  LearnerEvent,
} from "../../renderer/domain/event/event.ts";
import type { Graded } from "../../renderer/domain/event/response.ts";
import { aCourseEvent, aGrade, content } from "./course-events.ts";

type Test = {
  readonly purpose?: "pre" | "final";
  readonly form?: string;
  readonly outcomes?: readonly Graded["outcome"][];
  readonly seen?: Partial<ContentSeen>;
  readonly seconds?: number;
};

let attempts = 0;

/** A test from its start to its handing in; passed when every item is right. */
export function aTest({ purpose = "final", form = "a", seen = {}, ...rest }: Test = {}): LearnerEvent[] {
  const { outcomes = ["right", "right"], seconds = 20 } = rest;
  attempts += 1;
  const attempt = `attempt-${attempts}`;
  const items = outcomes.map((outcome, at) => aGrade(`item-${at + 1}`, at === 0 ? "back" : "knees", outcome));
  const answered = items.map(({ item, response }) =>
    inContent("test-answered", { attempt, item, response, activeMs: seconds * 1000 }, seen),
  );
  const failedObjectives = items
    .filter(({ outcome }) => outcome === "wrong")
    .map(({ objective }) => objective);
  return [
    inContent(
      "test-started",
      { attempt, purpose, form, passMark: 2, items: items.map(({ item }) => item) },
      seen,
    ),
    ...answered,
    inContent(
      "test-submitted",
      {
        ...{ attempt, purpose, form, items, passMark: 2, failedObjectives, missed: [] },
        points: items.reduce((sum, { points }) => sum + points, 0),
        of: items.length,
        passed: failedObjectives.length === 0,
      },
      seen,
    ),
  ];
}

/** A lesson from its opening to its end. */
export function aStudiedLesson(
  lesson = "back",
  seen: Partial<ContentSeen> = {},
  minutes = 5,
): LearnerEvent[] {
  return [
    inContent("lesson-opened", { lesson }, seen),
    inContent("step-reached", { lesson, step: "scene" }, seen),
    inContent(
      "check-answered",
      { lesson, graded: aGrade(`${lesson}-check`, lesson, "wrong"), activeMs: 9000 },
      seen,
    ),
    inContent("worksheet-kept", { lesson, worksheet: "note", answers: { rule: "Ask Daw Mya first" } }, seen),
    inContent("lesson-completed", { lesson, activeMs: minutes * 60_000 }, seen),
  ];
}

/** A course studied and passed at the first attempt. */
export function aPassedCourse(seen: Partial<ContentSeen> = {}): LearnerEvent[] {
  return [...aStudiedLesson("back", seen), ...aStudiedLesson("knees", seen), ...aTest({ seen })];
}

/** Events with their places in a journal; the chain is not right. */
export function placed(events: readonly LearnerEvent[]): JournalEvent[] {
  return events.map((event, at) => ({ ...event, seq: at + 1, prev: "" }));
}

function inContent<Type extends Exclude<LearnerEvent["type"], "journal-started">>(
  type: Type,
  data: Omit<EventData<Type>, "content">,
  seen: Partial<ContentSeen>,
): LearnerEvent {
  return aCourseEvent(type, { content: { ...content, ...seen }, ...data } as Omit<
    EventData<Type>,
    "content"
  >);
}
