import { randomUUID } from "node:crypto";
import { eventVersion } from "../../renderer/domain/event/event-version.ts";
import type { EventData, EventType, LearnerEvent } from "../../renderer/domain/event/event.ts";
import type { Judgement } from "../../renderer/domain/event/judgement.ts";

const content = {
  course: "spotting-ai-generated-content",
  version: "1.0.0",
  hash: "5ea1",
  language: "en",
  translation: "original",
} as const;

const inLesson = { content, lesson: "the-urgent-call" };
const graded = {
  item: "check-1",
  objective: "call-back",
  response: { kind: "single", option: "hang-up" },
  outcome: "right",
  points: 1,
  of: 1,
} as const;
const attempt = { attempt: "attempt-1", content, purpose: "final", form: "a", passMark: 0.8 } as const;
const judging = { attempt: "attempt-2", content };
const judgement = {
  item: "item-1",
  relies: true,
  sure: "fairly-sure",
  tools: ["sideways"],
} satisfies Judgement;

const defaults: { readonly [Type in EventType]: EventData<Type> } = {
  "journal-started": { learner: "learner-1", device: "d0d0d0d0d0d0d0d0" },
  "lesson-opened": inLesson,
  "step-reached": { ...inLesson, step: "scene" },
  "check-answered": { ...inLesson, graded, activeMs: 4200 },
  "lesson-completed": { ...inLesson, activeMs: 360_000 },
  "plan-adopted": inLesson,
  "plan-reported": { ...inLesson, answer: "did" },
  "worksheet-kept": { ...inLesson, worksheet: "office-note", answers: { rule: "Ask first" } },
  "pretest-skipped": { content },
  "test-started": { ...attempt, items: ["item-1"] },
  "test-answered": {
    attempt: "attempt-1",
    content,
    item: "item-1",
    response: graded.response,
    activeMs: 5000,
  },
  "test-submitted": {
    ...attempt,
    items: [graded],
    points: 1,
    of: 1,
    failedObjectives: [],
    missed: [],
    passed: true,
  },
  "review-answered": { ...inLesson, graded, activeMs: 3000 },
  "discernment-started": { ...judging, occasion: "before", form: "a", items: ["item-1"] },
  "discernment-answered": { ...judging, ...judgement, activeMs: 30_000 },
  "discernment-submitted": {
    ...judging,
    occasion: "before",
    form: "a",
    items: [{ ...judgement, isMisleading: false }],
  },
  "drill-finished": {
    ...inLesson,
    drill: "urgent-call",
    story: "water-pump",
    choices: ["ring", "pay-alone"],
    taken: ["stop", "saved-number"],
    missed: ["second-person", "report"],
    activeMs: 90_000,
  },
};

type Occurred = Partial<Pick<LearnerEvent, "id" | "at" | "mono" | "boot">>;

/** A valid event of this type with an id of its own; `data` and `occurred` change what matters to a test. */
export function anEvent<Type extends EventType>(
  type: Type,
  data: Partial<EventData<Type>> = {},
  occurred: Occurred = {},
): LearnerEvent {
  return {
    v: eventVersion,
    id: randomUUID(),
    at: "2026-01-05T09:00:00.000+07:00",
    mono: 1000,
    boot: "boot-1",
    ...occurred,
    type,
    data: { ...defaults[type], ...data },
  } as LearnerEvent;
}

/** That many events, each reaching another step. */
export function someEvents(count: number, prefix = "step"): LearnerEvent[] {
  return Array.from({ length: count }, (_, index) =>
    anEvent("step-reached", { step: `${prefix}-${index + 1}` }),
  );
}
