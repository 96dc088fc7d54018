import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ProgressThread } from "../../../ui/progress-thread.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { Answers } from "./use-answers.ts";

type Props = {
  readonly answers: Exclude<Answers, { state: "ready" }>;
  /** Answers at the desk. */
  readonly all: number;
};

/** How far the reading of the answers has come, and the way to stop it or to begin. */
export function AnswersWait({ answers, all }: Props) {
  const { t } = useTranslation("questions");
  const { percent } = useFormats();
  switch (answers.state) {
    case "idle":
      return (
        <div className={styles.section}>
          <p>{t("answers.idle", { count: all })}</p>
          <div className={styles.buttons}>
            <Button onClick={answers.read}>{t("answers.read")}</Button>
          </div>
        </div>
      );
    case "reading": {
      // Heard at every quarter and not at every page.
      const quarter = Math.min(4, Math.floor((answers.count / Math.max(1, all)) * 4)) / 4;
      const text = t("answers.reading", { count: answers.count, all });
      return (
        <div className={styles.section}>
          <ProgressThread value={answers.count} of={all} label={t("answers.label")} text={text} />
          <p>{text}</p>
          <StatusLine isHidden>{t("answers.percent", { percent: percent(quarter) })}</StatusLine>
          <div className={styles.buttons}>
            <Button onClick={answers.stop}>{t("answers.stop")}</Button>
          </div>
        </div>
      );
    }
    case "failed":
      return (
        <Notice tone="error" role="alert">
          <p>{t("answers.failed", { reason: answers.reason })}</p>
          <div className={styles.buttons}>
            <Button onClick={answers.read}>{t("answers.again")}</Button>
          </div>
        </Notice>
      );
  }
  return answers satisfies never;
}
