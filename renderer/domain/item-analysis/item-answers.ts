import type { Answer, Question } from "./sitting.ts";
import type { Taken } from "./taken-once.ts";

/** What everybody answered to a question, beside how they did on the others of the form; one place a person. */
export type ItemAnswers = {
  readonly item: string;
  readonly places: readonly number[];
  readonly answers: readonly Answer[];
  /** Share of the question's points, 0 to 1. */
  readonly shares: Float64Array;
  /** Share of the points of all other questions of the form, 0 to 1. */
  readonly rests: Float64Array;
};

/** The answers to each question of a form. */
export function itemAnswers({ sitting, places }: Taken): readonly ItemAnswers[] {
  const questions = sitting.questions();
  const [points, of] = [new Float64Array(places.length), new Float64Array(places.length)];
  for (const question of questions) {
    eachAnswer(question, places, (answer, index) => {
      points[index] = (points[index] ?? 0) + answer.points;
      of[index] = (of[index] ?? 0) + answer.of;
    });
  }
  return questions.map((question) => {
    const found: number[] = [];
    const answers: Answer[] = [];
    const [shares, rests] = [new Float64Array(places.length), new Float64Array(places.length)];
    eachAnswer(question, places, (answer, index, place) => {
      const others = (of[index] ?? 0) - answer.of;
      shares[answers.length] = answer.points / answer.of;
      rests[answers.length] = others > 0 ? ((points[index] ?? 0) - answer.points) / others : 0;
      answers.push(answer);
      found.push(place);
    });
    const count = answers.length;
    const { item } = question;
    return {
      item,
      places: found,
      answers,
      shares: shares.subarray(0, count),
      rests: rests.subarray(0, count),
    };
  });
}

function eachAnswer(
  { answerAt }: Question,
  places: readonly number[],
  take: (answer: Answer, index: number, place: number) => void,
): void {
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const answer = answerAt(place);
    if (answer !== undefined) take(answer, index, place);
  }
}
