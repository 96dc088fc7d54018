import type { LearnerEvent } from "../event/event.ts";
import type { CourseView } from "./course-view.ts";

type DiscernmentEvent = Extract<
  LearnerEvent,
  { type: "discernment-started" | "discernment-answered" | "discernment-submitted" }
>;

/** Notes an attempt at a discernment test, its answers as they come, and what was handed in. */
export function applyDiscernment(draft: CourseView, event: DiscernmentEvent): void {
  if (event.type === "discernment-started") {
    const { attempt: id, occasion, form, content, items } = event.data;
    if (draft.discernment.some((known) => known.id === id)) return;
    draft.discernment.push({ id, occasion, form, content, items, answers: {}, startedAt: event.at });
    return;
  }
  // From the end: what is answered now was begun last.
  const index = draft.discernment.findLastIndex(({ id }) => id === event.data.attempt);
  const attempt = draft.discernment[index];
  if (attempt === undefined || attempt.result !== undefined) return;
  if (event.type === "discernment-submitted") {
    draft.discernment[index] = { ...attempt, result: { at: event.at, items: event.data.items } };
    return;
  }
  const { item, relies, sure, tools } = event.data;
  const answers = { ...attempt.answers, [item]: { item, relies, sure, tools } };
  draft.discernment[index] = { ...attempt, answers };
}
