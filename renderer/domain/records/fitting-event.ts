import { z } from "zod";
import type { TranslationState } from "../course/documents.ts";
import { type JournalEvent, journalEventSchema } from "../event/event.ts";
import { answerText } from "./answer-text.ts";

const moment = z.iso.datetime({ offset: true });
const longestMs = 1e10;
const longestAnswer = 2000;

/**
 * Whether records can be derived from what a journal's line holds: every field that they take is there and fits them.
 * Checked by hand, for a desk reads millions of lines; what was handed in is checked whole.
 */
export function fitsRecords(event: unknown): event is JournalEvent {
  if (!isFields(event) || !isFields(event["data"])) return false;
  const { type, at, data } = event;
  if (!moment.safeParse(at).success) return false;
  if (type === "journal-started") return isText(data["learner"]) && isText(data["device"]);
  if (!isContent(data["content"])) return false;
  switch (type) {
    case "lesson-opened":
    case "step-reached":
      return isText(data["lesson"]);
    case "lesson-completed":
      return isText(data["lesson"]) && isTime(data["activeMs"]);
    case "test-started":
      return isText(data["attempt"]);
    case "test-answered":
      return isText(data["attempt"]) && isText(data["item"]) && isTime(data["activeMs"]);
    case "test-submitted":
      return isHandedIn(event);
    default:
      return false;
  }
}

function isHandedIn(event: unknown): boolean {
  const { data: parsed } = journalEventSchema.safeParse(event);
  if (parsed?.type !== "test-submitted") return false;
  const { attempt, form, items, points, of, failedObjectives } = parsed.data;
  const texts = [
    attempt,
    form,
    ...failedObjectives,
    ...items.flatMap(({ item, objective }) => [item, objective]),
  ];
  return (
    texts.every(isText) &&
    points >= 0 &&
    of > 0 &&
    points <= of &&
    items.every((item) => item.points <= item.of && answerText(item.response).length <= longestAnswer)
  );
}

function isContent(value: unknown): boolean {
  return (
    isFields(value) &&
    isText(value["course"]) &&
    isText(value["version"]) &&
    isText(value["hash"]) &&
    isText(value["language"]) &&
    states.has(value["translation"])
  );
}

const states: ReadonlySet<unknown> = new Set<TranslationState>(["original", "draft", "reviewed", "approved"]);

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= 200;
}

function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= longestMs;
}
