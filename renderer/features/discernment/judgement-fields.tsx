import { useTranslation } from "react-i18next";
import { sureness } from "../../domain/event/sureness.ts";
import type { Judgement } from "../../domain/event/judgement.ts";
import { OptionList } from "../../player/item/option-list.tsx";
import { sureWords } from "../../player/item/sureness.ts";
import { RadioRow } from "../../ui/radio-row.tsx";
import styles from "./discernment.module.css";

/** The question, the same for every item, and how sure the learner is. */
export function JudgementFields({
  draft,
  hasShortcuts,
  onChange,
}: {
  readonly draft: Partial<Judgement>;
  readonly hasShortcuts: boolean;
  readonly onChange: (draft: Partial<Judgement>) => void;
}) {
  const { t } = useTranslation("discernment");
  const { t: item } = useTranslation("item");
  const chosen = draft.relies === undefined ? [] : [draft.relies ? "yes" : "no"];
  return (
    <div className={styles.answer}>
      <fieldset className={styles.question}>
        <legend>
          <h2>{t("question")}</h2>
        </legend>
        {hasShortcuts && <p className={styles.muted}>{item("keys", { last: 2 })}</p>}
        <OptionList
          options={(["yes", "no"] as const).map((id) => ({ id, words: t(id), why: [] }))}
          chosen={chosen}
          correct={[]}
          isChecked={false}
          showReasons={false}
          onChoose={(id) => onChange({ ...draft, relies: id === "yes" })}
        />
      </fieldset>
      <RadioRow
        legend={item("sureLegend")}
        options={sureness.map((value) => ({ value, label: item(sureWords[value]) }))}
        value={draft.sure}
        onChange={(sure) => onChange({ ...draft, sure })}
      />
    </div>
  );
}
