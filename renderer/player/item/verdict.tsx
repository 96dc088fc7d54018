import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Mark } from "../../domain/quiz/mark.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { RichTextView } from "../blocks/rich-text.tsx";
import styles from "./verdict.module.css";

/** What feedback says of one option: an icon, a word and the reason. */
export function Verdict({
  mark,
  id,
  words,
  reason,
}: {
  readonly mark: Mark;
  readonly id?: string | undefined;
  /** Instead of the usual word for the mark. */
  readonly words?: ReactNode;
  readonly reason?: RichText | undefined;
}) {
  const { t } = useTranslation("item");
  const usual = { right: t("markRight"), wrong: t("markWrong"), missed: t("markMissed") };
  const Icon = mark === "wrong" ? X : Check;
  return (
    <div id={id} className={styles.verdict} data-mark={mark}>
      <p className={styles.word}>
        <Icon aria-hidden size="1.1em" strokeWidth={3} />
        <span>{words ?? usual[mark]}</span>
      </p>
      {reason && <RichTextView text={reason} className={styles.reason} />}
    </div>
  );
}
