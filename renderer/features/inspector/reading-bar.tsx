import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import { ProgressThread } from "../../ui/progress-thread.tsx";
import { timeLeft } from "../../ui/time-left.ts";
import styles from "./reading-bar.module.css";
import type { ReadingProgress } from "./visit.ts";

/** How much of a file is read, and about how long it still takes. */
export function ReadingBar({
  file,
  progress,
}: {
  readonly file: string;
  readonly progress: ReadingProgress;
}) {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  const read =
    progress.done === 0 ? t("starting") : t("readingPercent", { percent: formats.percent(progress.done) });
  const left = timeLeft(progress.done, progress.at - progress.began);
  const rest = left && t(`${left.unit}Left`, { count: left.count });
  return (
    <div className={styles.reading}>
      <ProgressThread value={progress.done} of={1} label={t("reading", { file })} text={read} />
      <p className={styles.words}>
        <span>{read}</span>
        {rest && <span>{rest}</span>}
      </p>
    </div>
  );
}
