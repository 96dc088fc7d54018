import { useTranslation } from "react-i18next";
import { sureness } from "../../domain/event/sureness.ts";
import { RadioRow } from "../../ui/radio-row.tsx";
import type { BodyProps } from "./body.ts";
import { choiceOf } from "./choice-bodies.tsx";
import styles from "./confidence-body.module.css";
import { OptionList } from "./option-list.tsx";
import { sureWords } from "./sureness.ts";

/** One option of several, and how sure the learner is of it. */
export function ConfidenceBody(props: BodyProps<"confidence">) {
  const { t } = useTranslation("item");
  const { item, draft, onChange, isChecked } = props;
  return (
    <div className={styles.parts}>
      <OptionList
        {...choiceOf(props, draft.option, [item.correct])}
        onChoose={(option) => onChange({ ...draft, option })}
      />
      <RadioRow
        legend={t("sureLegend")}
        options={sureness.map((value) => ({ value, label: t(sureWords[value]) }))}
        value={draft.sure}
        isDisabled={isChecked}
        onChange={(sure) => onChange({ ...draft, sure })}
      />
    </div>
  );
}
