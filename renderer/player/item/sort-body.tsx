import { useId } from "react";
import { useTranslation } from "react-i18next";
import { shuffle } from "../../domain/quiz/shuffle.ts";
import { RadioRow } from "../../ui/radio-row.tsx";
import { RichWords } from "../blocks/rich-text.tsx";
import { AnswerCard } from "./answer-card.tsx";
import type { BodyProps } from "./body.ts";
import { PartVerdict } from "./part-verdict.tsx";
import styles from "./sort-body.module.css";

/** Cards, shuffled, with the groups as radio buttons beside each. */
export function SortBody(props: BodyProps<"sort">) {
  const { item, shuffleSeed } = props;
  const cards = shuffle(Object.keys(item.correct), `${shuffleSeed}/${item.id}`);
  return (
    <div className={styles.cards}>
      {cards.map((card) => (
        <SortCard key={card} {...props} card={card} />
      ))}
    </div>
  );
}

function SortCard({
  item,
  words,
  draft,
  onChange,
  isChecked,
  showReasons,
  card,
}: BodyProps<"sort"> & { readonly card: string }) {
  const { t } = useTranslation("item");
  const verdictId = useId();
  const chosen = draft.groups?.[card];
  const right = item.correct[card] ?? "";
  const isRight = chosen === right;
  return (
    <AnswerCard
      mark={isChecked ? (isRight ? "right" : "wrong") : undefined}
      className={styles.card}
      data-card={card}
    >
      <RadioRow
        legend={<RichWords text={words.cards[card] ?? []} className={styles.words} />}
        options={item.groups.map((value) => ({ value, label: words.groups[value] ?? "" }))}
        value={chosen}
        isDisabled={isChecked}
        describedBy={isChecked ? verdictId : undefined}
        onChange={(group) => onChange({ ...draft, groups: { ...draft.groups, [card]: group } })}
      />
      {isChecked && (
        <div id={verdictId}>
          <PartVerdict
            isRight={isRight}
            rightWords={t("rightTarget", { target: words.groups[right] })}
            reason={showReasons ? words.why[card] : undefined}
          />
        </div>
      )}
    </AnswerCard>
  );
}
