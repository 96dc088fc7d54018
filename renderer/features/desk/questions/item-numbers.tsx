import { useTranslation } from "react-i18next";
import type { ItemStatistics, Measured } from "../../../domain/item-analysis/analyse-items.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import own from "./questions.module.css";
import { useAnswerText } from "./use-answer-text.ts";
import type { ItemWords } from "./use-words.ts";

type Props = { readonly statistics: ItemStatistics; readonly words: ItemWords | undefined };

/** The numbers behind what is said of a question. */
export function ItemNumbers({ statistics, words }: Props) {
  const { t } = useTranslation("questions");
  const { number, percent } = useFormats();
  const textOf = useAnswerText();
  const { people, unanswered, rapid, draft, facility, discrimination, answers } = statistics;
  // Adding zero turns the −0 of a rounded number into 0.
  const round = (value: number) => number(Math.round(value * 100) / 100 + 0);
  const measured = ({ value, interval }: Measured) =>
    t("item.interval", { value: round(value), low: round(interval.low), high: round(interval.high) });
  const facts = [
    [t("item.people"), number(people)],
    [t("item.unanswered"), number(unanswered)],
    [t("item.rapid"), number(rapid)],
    [t("item.draft"), number(draft)],
    [t("item.facility"), facility === undefined ? t("table.tooFew") : percent(facility)],
    [t("item.apart"), discrimination === undefined ? t("table.unknown") : measured(discrimination)],
    ...answers.flatMap(({ option, choice }) =>
      choice === undefined ? [] : [[t("item.choice", { answer: textOf(words, option) }), measured(choice)]],
    ),
  ];
  return (
    <details className={own.fold}>
      <summary>{t("item.numbers")}</summary>
      <dl className={own.numbers}>
        {facts.map(([name, value]) => (
          <div key={name} className={own.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
