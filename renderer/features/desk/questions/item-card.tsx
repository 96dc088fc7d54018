import { useTranslation } from "react-i18next";
import type { LanguageGap } from "../../../domain/item-analysis/compare-languages.ts";
import type { DoubtedItem } from "../../../domain/item-analysis/find-doubts.ts";
import { RichTextView } from "../../../player/blocks/rich-text.tsx";
import { ContentLanguageContext } from "../../../player/blocks/course-links.ts";
import { Panel } from "../charts/panel.tsx";
import styles from "../desk.module.css";
import { ItemNumbers } from "./item-numbers.tsx";
import { LanguageTable } from "./language-table.tsx";
import { OptionBars } from "./option-bars.tsx";
import own from "./questions.module.css";
import { useDoubtWords } from "./use-doubt-words.ts";
import type { ItemWords } from "./use-words.ts";

type Props = {
  readonly doubted: DoubtedItem;
  /** Of all questions. */
  readonly gaps: readonly LanguageGap[];
  readonly words: ItemWords | undefined;
};

/** One question: what stands out, its words, how often each answer was given; the numbers are one press away. */
export function ItemCard({ doubted: { statistics, doubts }, gaps, words }: Props) {
  const { t } = useTranslation("questions");
  const { titleOf, adviceOf } = useDoubtWords();
  const { form, item, people, facility } = statistics;
  const [first, ...others] = doubts;
  const fine = facility === undefined ? t("item.tooFew") : t("item.fine");
  const place = t("item.place", { form, item });
  return (
    <Panel
      title={first === undefined ? fine : titleOf(first)}
      basis={
        <>
          {place} · {t("basis", { count: people })}
        </>
      }
    >
      {first !== undefined && <p className={styles.lead}>{adviceOf(first, words)}</p>}
      {others.map((doubt, index) => (
        <p key={index} className={styles.lead}>
          <strong>{titleOf(doubt)}.</strong> {adviceOf(doubt, words)}
        </p>
      ))}
      {words !== undefined && (
        <ContentLanguageContext value={words.language}>
          <div className={own.question}>
            {words.strings.scene !== undefined && <RichTextView text={words.strings.scene} />}
            <RichTextView text={words.strings.prompt} />
          </div>
        </ContentLanguageContext>
      )}
      {facility !== undefined && <OptionBars statistics={statistics} words={words} />}
      <LanguageTable gaps={gaps.filter((gap) => gap.form === form && gap.item === item)} />
      <ItemNumbers statistics={statistics} words={words} />
    </Panel>
  );
}
