import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing, FormDocument } from "../../domain/course/documents.ts";
import type { Item } from "../../domain/course/item.ts";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { Response } from "../../domain/event/response.ts";
import { type Draft, emptyResponse, isComplete } from "../../domain/quiz/draft.ts";
import { ItemPlayer } from "../../player/item/item-player.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Button } from "../../ui/button.tsx";
import type { EnglishToggle } from "./test-run.tsx";
import styles from "./test.module.css";

/** One question of a test: no hint, no feedback; an answer is kept when the page is left. */
export function TestQuestion({
  listing,
  purpose,
  item,
  document,
  known,
  place,
  english,
  onAnswer,
  onBack,
  onContinue,
}: {
  readonly listing: CourseListing;
  readonly purpose: "pre" | "final";
  readonly item: Item;
  readonly document: FormDocument;
  readonly known: Response | undefined;
  readonly place: { readonly number: number; readonly count: number };
  readonly english: EnglishToggle | undefined;
  readonly onAnswer: (response: Response, activeMs: number) => void;
  readonly onBack: (() => void) | undefined;
  readonly onContinue: () => void;
}) {
  const { t } = useTranslation("test");
  const { startActiveTimer } = useEnvironment();
  const [timer] = useState(startActiveTimer);
  const language = useAppState((state) => state.language);
  const hasShortcuts = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const [draft, setDraft] = useState<Draft>(known ?? emptyResponse(item));
  const heading = useRef<HTMLHeadingElement>(null);
  const spoken = document.language === language ? undefined : document.language;

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return timer.stop;
  }, [timer]);

  const keep = () => {
    if (isComplete(item, draft) && draft !== known) onAnswer(draft, timer.read());
  };

  return (
    <article className={styles.page}>
      <p className={styles.muted}>
        {listing.title} › {purpose === "pre" ? t("preTitle") : t("finalTitle")}
      </p>
      <h1 ref={heading} tabIndex={-1} className={styles.number}>
        {t("question", place)}
      </h1>
      {english && (
        <p className={styles.muted}>
          {t("draftNote")}{" "}
          <button type="button" className={styles.link} onClick={english.onSwitch}>
            {english.words}
          </button>
        </p>
      )}
      <div className={styles.question} lang={spoken}>
        <ItemPlayer
          item={item}
          strings={document.strings[item.id] as ItemStrings}
          figures={document.figures}
          response={draft}
          onChange={setDraft}
          onSubmit={() => {
            keep();
            onContinue();
          }}
          phase="answering"
          showReasons={false}
          shortcuts={hasShortcuts}
          language={spoken}
          shuffleSeed={item.id}
        />
      </div>
      <footer className={styles.foot}>
        <span className={styles.actions}>
          {onBack && (
            <Button
              variant="quiet"
              onClick={() => {
                keep();
                onBack();
              }}
            >
              {t("back")}
            </Button>
          )}
        </span>
        <Button
          variant="primary"
          onClick={() => {
            keep();
            onContinue();
          }}
        >
          {t("continue")}
        </Button>
      </footer>
    </article>
  );
}
