import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import styles from "./lesson.module.css";

/** Under a page: where it stands in the lesson, and the one way on. */
export function LessonFoot({
  place,
  forward,
  onBack,
  onAgain,
  onCheck,
  onContinue,
}: {
  readonly place: { readonly number: number; readonly count: number };
  /** The button that goes on, to move the focus to. */
  readonly forward: Ref<HTMLButtonElement>;
  readonly onBack: (() => void) | undefined;
  /** Tries the checked question again. */
  readonly onAgain: (() => void) | undefined;
  /** Checks the question; without it the page goes on. */
  readonly onCheck: (() => void) | undefined;
  readonly onContinue: () => void;
}) {
  const { t } = useTranslation("lesson");
  return (
    <footer className={styles.foot} data-print="no">
      <span className={styles.muted}>{t("page", place)}</span>
      <span className={styles.actions}>
        {onBack && (
          <Button variant="quiet" onClick={onBack}>
            {t("back")}
          </Button>
        )}
        {onAgain && (
          <Button variant="quiet" onClick={onAgain}>
            {t("tryAgain")}
          </Button>
        )}
        {onCheck ? (
          <Button variant="primary" onClick={onCheck}>
            {t("check")}
          </Button>
        ) : (
          <Button variant="primary" ref={forward} onClick={onContinue}>
            {place.number === place.count ? t("finish") : t("continue")}
          </Button>
        )}
      </span>
    </footer>
  );
}
