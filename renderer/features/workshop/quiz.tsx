import { useTranslation } from "react-i18next";
import type { QuizQuestion, WorkshopDocument } from "../../domain/course/documents.ts";
import type { ItemStringsByKind } from "../../domain/course/item-strings.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { RichTextView, RichWords } from "../../player/blocks/rich-text.tsx";
import styles from "./workshop.module.css";

type Props = { readonly kit: WorkshopDocument };
type Choice = {
  readonly letter: string;
  readonly words: RichText | string;
  readonly why: RichText;
  readonly isRight: boolean;
};

/** The quiz for paper: lettered answers to circle. */
export function Quiz({ kit }: Props) {
  const { t } = useTranslation("workshop");
  return (
    <>
      <p>{t("quizName")}</p>
      <Questions kit={kit}>
        {(choices) =>
          choices.map(({ letter, words }) => (
            <li key={letter}>
              <span className={styles.letter}>{letter}</span>
              <ChoiceWords words={words} />
            </li>
          ))
        }
      </Questions>
    </>
  );
}

/** The key: the right letter of each question, with the reason of every answer. */
export function Key({ kit }: Props) {
  return (
    <Questions kit={kit}>
      {(choices) =>
        choices.map(({ letter, words, why, isRight }) => (
          <li key={letter} data-right={isRight || undefined}>
            <span className={styles.letter}>{letter}</span>
            <div>
              <ChoiceWords words={words} />
              <RichTextView text={why} className={styles.muted} />
            </div>
          </li>
        ))
      }
    </Questions>
  );
}

function Questions({
  kit,
  children,
}: Props & { readonly children: (choices: readonly Choice[]) => React.ReactNode }) {
  const choicesOf = useChoices();
  return (
    <ol className={styles.questions}>
      {kit.quiz.map((question) => (
        <li key={question.item.id} lang={question.language}>
          {question.strings.scene && <RichTextView text={question.strings.scene} />}
          <RichTextView text={question.strings.prompt} className={styles.prompt} />
          <ul className={styles.choices}>{children(choicesOf(question))}</ul>
        </li>
      ))}
    </ol>
  );
}

function useChoices() {
  const { t } = useTranslation("item");
  return ({ item, strings }: QuizQuestion): Choice[] => {
    if (item.kind === "true-false") {
      const { why } = strings as ItemStringsByKind["true-false"];
      return [
        { letter: "A", words: t("true"), why: why.true, isRight: item.correct },
        { letter: "B", words: t("false"), why: why.false, isRight: !item.correct },
      ];
    }
    const { options, why } = strings as ItemStringsByKind["single"];
    return item.options.map((id, place) => ({
      letter: String.fromCodePoint(65 + place),
      words: options[id] ?? id,
      why: why[id] ?? [],
      isRight: id === item.correct,
    }));
  };
}

function ChoiceWords({ words }: { readonly words: RichText | string }) {
  return typeof words === "string" ? words : <RichWords text={words} />;
}
