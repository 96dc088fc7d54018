import { useTranslation } from "react-i18next";
import { AnswerIcon } from "../../player/inspection/answer-icon.tsx";
import { FileText } from "../../player/inspection/file-text.tsx";
import { headlineKeys } from "../../player/inspection/headline-keys.ts";
import { useBounded } from "../../player/inspection/use-bounded.ts";
import { visibleName } from "../../player/inspection/visible-text.ts";
import { Button } from "../../ui/button.tsx";
import { ReadingBar } from "./reading-bar.tsx";
import type { VisitEntry } from "./visit.ts";
import styles from "./visit-list.module.css";

type Uses = {
  readonly onOpen: (id: string) => void;
  readonly onCancel: (id: string) => void;
  readonly onRetry: (entry: VisitEntry) => void;
};

type Props = Uses & { readonly entries: readonly VisitEntry[]; readonly shown: string | undefined };

/** The files of this visit, a row each: the answer of those that are done, how far the others have come. */
export function VisitList({ entries, shown, ...uses }: Props) {
  const { t } = useTranslation("inspector");
  const { shown: rows, left, showMore } = useBounded(entries, 6);
  return (
    <section className={styles.section}>
      <h2>{t("visit")}</h2>
      <ul className={styles.rows}>
        {rows.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <Row entry={entry} isShown={entry.id === shown} {...uses} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="quiet" className={styles.more ?? ""} onClick={showMore}>
          {t("notes.more", { count: left })}
        </Button>
      )}
      <p className={styles.muted}>{t("visitNote")}</p>
    </section>
  );
}

function Row({ entry, isShown, ...uses }: Uses & { readonly entry: VisitEntry; readonly isShown: boolean }) {
  const { t } = useTranslation("inspector");
  const { state, file, id } = entry;
  if (state.step === "done") {
    const { headline } = state.report;
    return (
      <button
        type="button"
        className={styles.open}
        aria-current={isShown || undefined}
        onClick={() => uses.onOpen(id)}
      >
        <AnswerIcon answer={headline.answer} isSmall />
        <span className={styles.words}>
          <bdi className={styles.name}>{visibleName(file.name)}</bdi>
          <span className={styles.muted}>{t(headlineKeys(headline).sentence)}</span>
        </span>
      </button>
    );
  }
  const isUnderWay = state.step === "waiting" || state.step === "reading";
  const name = visibleName(file.name);
  return (
    <div className={styles.still}>
      <div className={styles.words}>
        <span className={styles.name}>
          <FileText text={file.name} most={80} />
        </span>
        {state.step === "reading" && <ReadingBar file={name} progress={state} />}
        {state.step !== "reading" && <span className={styles.muted}>{t(state.step)}</span>}
      </div>
      {isUnderWay ? (
        <Button
          className={styles.later ?? ""}
          aria-label={t("cancelFile", { file: name })}
          onClick={() => uses.onCancel(id)}
        >
          {t("cancel")}
        </Button>
      ) : (
        <Button aria-label={t("tryAgainFile", { file: name })} onClick={() => uses.onRetry(entry)}>
          {t("tryAgain")}
        </Button>
      )}
    </div>
  );
}
