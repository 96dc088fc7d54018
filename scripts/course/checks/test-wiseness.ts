import type { Item } from "../../../renderer/domain/course/item.ts";
import { withoutMarks } from "../words.ts";

/** A question with one right option, and the words of one language for it. */
export type ChoiceQuestion = {
  readonly options: readonly string[];
  readonly correct: string;
  readonly stem: string;
  readonly words: Readonly<Record<string, string>>;
  /** Of a decision: the option that holds back most. */
  readonly cautious?: string | undefined;
};

/** A way to guess without knowing the course: a weight for each option, of which the greatest are chosen. */
type Strategy = { readonly name: string; readonly weigh: (question: ChoiceQuestion) => readonly number[] };

const positions = [0, 1, 2, 3, 4].map((position): Strategy => {
  const weigh = ({ options }: ChoiceQuestion) => options.map((_, index) => (index === position ? 1 : 0));
  return { name: `always choosing option ${position + 1}`, weigh };
});

const strategies: readonly Strategy[] = [
  ...positions,
  { name: "choosing the longest option", weigh: lengths },
  { name: "choosing the most cautious option", weigh: caution },
  { name: "choosing the option that repeats the question's words", weigh: echoes },
];

/** Questions of the kinds that one can guess by the look of their options. */
export function choiceQuestions(items: readonly Item[], words: unknown): ChoiceQuestion[] {
  if (words === undefined) return [];
  return items.flatMap((item) => {
    if (item.kind !== "single" && item.kind !== "confidence") return [];
    const own = (words as Readonly<Record<string, unknown>>)[item.id] as ItemWords | undefined;
    if (own === undefined) return [];
    const { options, correct, cautious } = item;
    return [{ options, correct, cautious, stem: own.prompt, words: own.options }];
  });
}

type ItemWords = { readonly prompt: string; readonly options: Readonly<Record<string, string>> };

/** Ways of guessing that would do more than ten points better than chance. */
export function guessableBy(questions: readonly ChoiceQuestion[]): string[] {
  const chance = sum(questions.map(({ options }) => 1 / options.length));
  // With few questions even the best spread gives one place a whole point more than its share.
  const limit = Math.max(chance + questions.length * 0.1, Math.ceil(chance));
  return strategies.flatMap(({ name, weigh }) => {
    const points = sum(questions.map((question) => expectedPoints(question, weigh(question))));
    if (points <= limit + 1e-9) return [];
    const share = (value: number) => Math.round((100 * value) / questions.length);
    return [`${name} gets ${share(points)} in 100 right, where chance gets ${share(chance)}`];
  });
}

/** Whoever guesses chooses blindly among the options of greatest weight; a weight that is equal everywhere tells nothing. */
function expectedPoints({ options, correct }: ChoiceQuestion, weights: readonly number[]): number {
  const greatest = Math.max(...weights);
  const chosen = options.filter((_, index) => weights[index] === greatest);
  return chosen.includes(correct) ? 1 / chosen.length : 0;
}

function lengths({ options, words }: ChoiceQuestion): number[] {
  return options.map((id) => withoutMarks(words[id] ?? "").length);
}

function caution({ options, cautious }: ChoiceQuestion): number[] {
  return options.map((id) => (id === cautious ? 1 : 0));
}

function echoes({ options, words, stem }: ChoiceQuestion): number[] {
  const asked = contentWords(stem);
  return options.map((id) => contentWords(words[id] ?? "").intersection(asked).size);
}

/** Words of five letters and more, cut to five so that endings do not count. */
function contentWords(text: string): Set<string> {
  const found =
    withoutMarks(text)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  return new Set(found.map((word) => word.slice(0, 5)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
