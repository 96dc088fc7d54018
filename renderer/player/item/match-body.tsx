import { useId } from "react";
import { useTranslation } from "react-i18next";
import { shuffle } from "../../domain/quiz/shuffle.ts";
import { SelectControl, type SelectOption } from "../../ui/select.tsx";
import { RichWords } from "../blocks/rich-text.tsx";
import { AnswerCard } from "./answer-card.tsx";
import type { BodyProps } from "./body.ts";
import styles from "./match-body.module.css";
import { PartVerdict } from "./part-verdict.tsx";

/** A select for each prompt; the targets are shuffled. */
export function MatchBody(props: BodyProps<"match">) {
  const { item, words, shuffleSeed } = props;
  const options = shuffle(item.targets, `${shuffleSeed}/${item.id}`).map((value) => ({
    value,
    label: words.targets[value] ?? "",
  }));
  return (
    <div className={styles.rows}>
      {Object.keys(item.correct).map((prompt) => (
        <MatchRow key={prompt} {...props} prompt={prompt} options={options} />
      ))}
    </div>
  );
}

type RowProps = BodyProps<"match"> & { readonly prompt: string; readonly options: readonly SelectOption[] };

function MatchRow({ item, words, draft, onChange, isChecked, showReasons, prompt, options }: RowProps) {
  const { t } = useTranslation("item");
  const promptId = useId();
  const chosen = draft.targets?.[prompt];
  const right = item.correct[prompt] ?? "";
  const isRight = chosen === right;
  return (
    <AnswerCard mark={isChecked ? (isRight ? "right" : "wrong") : undefined} className={styles.row}>
      <span id={promptId} className={styles.prompt}>
        <RichWords text={words.prompts[prompt] ?? []} />
      </span>
      {isChecked ? (
        <p className={styles.answer}>{words.targets[chosen ?? ""] ?? "—"}</p>
      ) : (
        <SelectControl
          aria-labelledby={promptId}
          placeholder={t("choose")}
          options={options}
          value={chosen ?? ""}
          onChange={(target) => onChange({ ...draft, targets: withTarget(draft.targets, prompt, target) })}
        />
      )}
      {isChecked && (
        <div className={styles.verdict}>
          <PartVerdict
            isRight={isRight}
            rightWords={t("rightTarget", { target: words.targets[right] })}
            reason={showReasons ? words.why[prompt] : undefined}
          />
        </div>
      )}
    </AnswerCard>
  );
}

/** The empty choice takes the partner away again. */
function withTarget(targets: Readonly<Record<string, string>> = {}, prompt: string, target: string) {
  const { [prompt]: _, ...others } = targets;
  return target === "" ? others : { ...others, [prompt]: target };
}
