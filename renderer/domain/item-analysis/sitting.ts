import type { TestResponse } from "../records/completion-record.ts";
import { createIntColumn, type IntColumn } from "./int-column.ts";

/** What some people answered to a question, once for all of them. */
export type Answer = {
  /** As in a test response; empty where the question was left out. */
  readonly option: string;
  readonly points: number;
  readonly of: number;
  /** Answered in less time than it takes to read a question. */
  readonly isRapid: boolean;
};

/** The language that a form was handed in in. */
export type Voice = Pick<TestResponse, "language" | "translation">;

/** A question of a form; `answerAt` a person's place is what they answered. */
export type Question = { readonly item: string; readonly answerAt: (place: number) => Answer | undefined };

/** The first attempts of everybody at one form of one version of a course's test. */
export type Sitting = {
  readonly course: string;
  readonly purpose: TestResponse["purpose"];
  readonly contentHash: string;
  readonly form: string;
  /** By place: each person's number, the same in all sittings. It leads to a pseudonym and to nothing else. */
  readonly people: readonly number[];
  readonly placeOf: (person: number) => number | undefined;
  readonly voiceAt: (place: number) => Voice | undefined;
  /** In the order of their ids. */
  readonly questions: () => readonly Question[];
};

/** A sitting that is being read. */
export type OpenSitting = Sitting & {
  /** The place of a person, made where there is none. */
  readonly seat: (person: number, voice: Voice) => number;
  /** `answer` is a place among the answers that the sitting was opened with. */
  readonly put: (place: number, item: string, answer: number) => void;
};

/** An empty sitting. Of what comes twice of a person one is kept, the same in whichever order it comes. */
export function openSitting(
  facts: Pick<Sitting, "course" | "purpose" | "contentHash" | "form">,
  answers: readonly Answer[],
): OpenSitting {
  const people: number[] = [];
  const places = new Map<number, number>();
  const voices: Voice[] = [];
  /** Places among the answers, from 1; 0 where there is none. */
  const questions = new Map<string, IntColumn>();

  const seat = (person: number, voice: Voice): number => {
    const place = places.get(person) ?? people.push(person) - 1;
    places.set(person, place);
    const before = voices[place];
    if (before === undefined || compareVoices(voice, before) < 0) voices[place] = voice;
    return place;
  };
  const put = (place: number, item: string, answer: number): void => {
    const cells = questions.get(item) ?? createIntColumn();
    questions.set(item, cells);
    const before = cells.at(place) - 1;
    if (before < 0 || compareAnswers(answers[answer], answers[before]) < 0) cells.set(place, answer + 1);
  };
  return {
    ...facts,
    people,
    placeOf: (person) => places.get(person),
    voiceAt: (place) => voices[place],
    questions: () =>
      [...questions]
        .toSorted(([one], [other]) => compareTexts(one, other))
        .map(([item, cells]) => ({ item, answerAt: (place) => answers[cells.at(place) - 1] })),
    seat,
    put,
  };
}

/** The order of two texts, the same in every language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function compareVoices(one: Voice, other: Voice): number {
  return compareTexts(one.language, other.language) || compareTexts(one.translation, other.translation);
}

function compareAnswers(one: Answer | undefined, other: Answer | undefined): number {
  if (one === undefined || other === undefined || one === other) return 0;
  return (
    one.points / one.of - other.points / other.of ||
    compareTexts(one.option, other.option) ||
    Number(one.isRapid) - Number(other.isRapid)
  );
}
