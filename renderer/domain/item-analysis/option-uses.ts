import type { Item } from "../course/item.ts";
import type { ItemStatistics, Measured } from "./analyse-items.ts";

/** How often an option was chosen or, of questions without options, a whole answer given. */
export type OptionUse = {
  /** An option's id, or an answer as it stands in a test response. */
  readonly option: string;
  readonly count: number;
  /** Of all people who had the question, 0 to 1. Where several options may be chosen, shares sum to more than 1. */
  readonly share: number;
  readonly isRight: boolean;
  readonly choice?: Measured;
};

/** So many answers are shown of a question without options. */
const mostAnswers = 5;

/**
 * The use of each option of a question with options, in its order and with those that nobody chose; else the most
 * frequent answers. Without the item, which is so where its version is not installed, these too are whole answers.
 */
export function optionUses(item: Item | undefined, statistics: ItemStatistics): readonly OptionUse[] {
  const { answers } = statistics;
  const used = (option: string, isRight: boolean): OptionUse =>
    answers.find((answer) => answer.option === option) ?? { option, count: 0, share: 0, isRight };
  switch (item?.kind) {
    case "single":
    case "confidence":
      return item.options.map((option) => used(option, option === item.correct));
    case "true-false":
      return ["true", "false"].map((option) => used(option, option === String(item.correct)));
    case "multiple":
      return item.options.map((option) => partUse(option, item.correct.includes(option), statistics));
    default:
      return answers.slice(0, mostAnswers);
  }
}

function partUse(option: string, isRight: boolean, { answers, people }: ItemStatistics): OptionUse {
  const count = answers
    .filter((answer) => answer.option.split(" ").includes(option))
    .reduce((sum, answer) => sum + answer.count, 0);
  return { option, count, share: people === 0 ? 0 : count / people, isRight };
}
