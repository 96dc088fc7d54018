import { type Interval, meanInterval, meanOf } from "./samples.ts";
import { compareTexts, type Sitting } from "./sitting.ts";
import { type Taken, takenOnce } from "./taken-once.ts";
import { fewestPeople, leastPartKept } from "./thresholds.ts";

/** What people knew of a course before it, and in their first final test. Shares of points, 0 to 1. */
export type ScoreGain = {
  readonly course: string;
  /** Who took both tests, and answered enough of each without rapid guesses. */
  readonly people: number;
  /** Who took both, but made rapid guesses at most of a test. */
  readonly peopleLeftOut: number;
  /** Answers of all who took both tests, and how many of these were rapid guesses. */
  readonly answers: number;
  readonly answersLeftOut: number;
  /** Absent with too few people. */
  readonly result?: {
    readonly before: number;
    readonly after: number;
    readonly difference: number;
    readonly interval: Interval;
  };
};

/** The courses of which anybody took both tests, by their ids. */
export function scoreGains(sittings: readonly Sitting[]): readonly ScoreGain[] {
  const courses = [...new Set(sittings.map(({ course }) => course))].toSorted(compareTexts);
  return courses.flatMap((course) => {
    const before = scoresOf(takenOnce(sittings, course, "pre"));
    const after = scoresOf(takenOnce(sittings, course, "final"));
    const pairs = [...before].flatMap(([person, one]) => {
      const other = after.get(person);
      return other === undefined ? [] : [{ before: one, after: other }];
    });
    return pairs.length === 0 ? [] : [gainOf(course, pairs)];
  });
}

type PersonScore = { readonly share: number; readonly answers: number; readonly rapid: number };
type Pair = { readonly before: PersonScore; readonly after: PersonScore };

function gainOf(course: string, pairs: readonly Pair[]): ScoreGain {
  const counted = pairs.filter(({ before, after }) => isEnough(before) && isEnough(after));
  const sum = (of: "answers" | "rapid") =>
    pairs.reduce((total, { before, after }) => total + before[of] + after[of], 0);
  const facts = {
    course,
    people: counted.length,
    peopleLeftOut: pairs.length - counted.length,
    answers: sum("answers"),
    answersLeftOut: sum("rapid"),
  };
  if (counted.length < fewestPeople) return facts;
  const differences = counted.map(({ before, after }) => after.share - before.share);
  const result = {
    before: meanOf(counted.map(({ before }) => before.share)),
    after: meanOf(counted.map(({ after }) => after.share)),
    difference: meanOf(differences),
    interval: meanInterval(differences),
  };
  return { ...facts, result };
}

function isEnough({ answers, rapid }: PersonScore): boolean {
  return answers > 0 && (answers - rapid) / answers >= leastPartKept;
}

function scoresOf(taken: readonly Taken[]): Map<number, PersonScore> {
  const scores = new Map<number, PersonScore>();
  for (const { sitting, places } of taken) {
    const questions = sitting.questions();
    for (const place of places) {
      const given = questions.flatMap(({ answerAt }) => answerAt(place) ?? []);
      const kept = given.filter(({ isRapid }) => !isRapid);
      const points = kept.reduce((sum, answer) => sum + answer.points, 0);
      const of = kept.reduce((sum, answer) => sum + answer.of, 0);
      const share = of === 0 ? 0 : points / of;
      scores.set(sitting.people[place] ?? 0, {
        share,
        answers: given.length,
        rapid: given.length - kept.length,
      });
    }
  }
  return scores;
}
