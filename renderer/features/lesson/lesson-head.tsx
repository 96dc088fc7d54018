import { Printer, Volume2, VolumeX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CourseListing, LessonDocument } from "../../domain/course/documents.ts";
import type { Step } from "../../domain/course/lesson.ts";
import { passagesOf } from "../../domain/course/step-text.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useReadAloud } from "../../state/use-read-aloud.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { EnglishSwitch } from "./lesson-player.tsx";
import styles from "./lesson.module.css";

/** Where the learner is, and what can be done with the page. */
export function LessonHead({
  listing,
  document,
  step,
  english,
}: {
  readonly listing: CourseListing;
  readonly document: LessonDocument;
  readonly step: Step;
  readonly english: EnglishSwitch;
}) {
  const { t } = useTranslation("lesson");
  const { print } = useEnvironment();
  const language = useAppState((state) => state.language);
  const words = document.strings.steps[step.id];
  const aloud = useReadAloud(document.language, () =>
    [words?.title ?? "", ...(words ? passagesOf(step, words) : [])].join(".\n"),
  );
  const isFallback = document.language !== language && !english.isShown;

  return (
    <>
      <div className={styles.head} data-print="no">
        <nav className={styles.crumbs}>
          <a href={`#/courses/${listing.id}`}>{listing.title}</a>
          <span aria-hidden> › </span>
          <span>{document.strings.title}</span>
        </nav>
        <span className={styles.actions}>
          {aloud.canRead && (
            <Button
              variant="quiet"
              icon={
                aloud.isReading ? <VolumeX aria-hidden size="1.2em" /> : <Volume2 aria-hidden size="1.2em" />
              }
              onClick={aloud.toggle}
            >
              {aloud.isReading ? t("stopReading") : t("read")}
            </Button>
          )}
          <Button variant="quiet" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
            {t("print")}
          </Button>
        </span>
      </div>
      {english.canSwitch && (
        <Notice title={t("draftTitle")} data-print="no">
          <p>
            {t("draftBody")}{" "}
            <button type="button" className={styles.link} onClick={english.onSwitch}>
              {english.words}
            </button>
          </p>
        </Notice>
      )}
      {isFallback && (
        <Notice title={t("fallbackTitle")} data-print="no">
          <p>{t("fallbackBody")}</p>
        </Notice>
      )}
    </>
  );
}
