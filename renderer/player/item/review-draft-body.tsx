import { useId } from "react";
import { useTranslation } from "react-i18next";
import { RadioRow } from "../../ui/radio-row.tsx";
import { RichTextView } from "../blocks/rich-text.tsx";
import { AnswerCard } from "./answer-card.tsx";
import type { BodyProps } from "./body.ts";
import { PartVerdict } from "./part-verdict.tsx";
import styles from "./review-draft-body.module.css";

/** A draft, passage by passage; beside each: accept it or send it back. */
export function ReviewDraftBody(props: BodyProps<"review-draft">) {
  return (
    <div className={styles.sheet}>
      {props.item.passages.map((passage, place) => (
        <Passage key={passage} {...props} passage={passage} number={place + 1} />
      ))}
    </div>
  );
}

type PassageProps = BodyProps<"review-draft"> & { readonly passage: string; readonly number: number };

function Passage(props: PassageProps) {
  const { item, words, draft, onChange, isChecked, showReasons, passage, number } = props;
  const { t } = useTranslation("item");
  const verdictId = useId();
  const textId = useId();
  const chosen = draft.verdicts?.[passage];
  const right = item.wrong.includes(passage) ? "send-back" : "accept";
  const names = { accept: t("accept"), "send-back": t("sendBack") };
  const isRight = chosen === right;
  return (
    <AnswerCard mark={isChecked ? (isRight ? "right" : "wrong") : undefined} className={styles.passage}>
      <div id={textId}>
        <RichTextView text={words.passages[passage] ?? []} />
      </div>
      <RadioRow
        legend={t("passage", { number })}
        isLegendHidden
        options={(["accept", "send-back"] as const).map((value) => ({ value, label: names[value] }))}
        value={chosen}
        isDisabled={isChecked}
        describedBy={isChecked ? `${textId} ${verdictId}` : textId}
        onChange={(verdict) => onChange({ ...draft, verdicts: { ...draft.verdicts, [passage]: verdict } })}
      />
      {isChecked && (
        <div id={verdictId}>
          <PartVerdict
            isRight={isRight}
            rightWords={t("rightTarget", { target: names[right] })}
            reason={showReasons ? words.why[passage] : undefined}
          />
        </div>
      )}
    </AnswerCard>
  );
}
