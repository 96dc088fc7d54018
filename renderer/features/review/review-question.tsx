import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseListing, LessonDocument, LessonListing } from "../../domain/course/documents.ts";
import type { Item } from "../../domain/course/item.ts";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import { type Draft, emptyResponse, isComplete } from "../../domain/quiz/draft.ts";
import { grade } from "../../domain/quiz/grade.ts";
import type { DueCheck } from "../../domain/review/due.ts";
import { ItemPlayer } from "../../player/item/item-player.tsx";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSession, useSessionState } from "../../state/use-session.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./review.module.css";

type Props = {
  readonly due: DueCheck;
  readonly place: { readonly number: number; readonly count: number };
  readonly onContinue: () => void;
};

/** A lesson check that came back. */
export function ReviewQuestion(props: Props) {
  const { t } = useTranslation("review");
  const { content } = useEnvironment();
  const { due } = props;
  const language = useAppState((state) => state.language);
  const listing = useAppState((state) => state.listings.find(({ id }) => id === due.course));
  const lesson = listing?.lessons.find(({ id }) => id === due.lesson);
  const loaded = useDocument(`${due.course}/${due.lesson}/${language}`, () =>
    content.lesson(due.course, due.lesson, language),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  const found = findItem(loaded.document, due.item);
  if (found === undefined || listing === undefined || lesson === undefined) return null;
  return <Question {...props} {...found} listing={listing} lesson={lesson} document={loaded.document} />;
}

function findItem({ lesson, strings }: LessonDocument, id: string) {
  for (const step of lesson.steps) {
    for (const block of step.blocks) {
      const words = strings.steps[step.id]?.blocks[id];
      if (block.kind === "item" && block.item.id === id && words)
        return { item: block.item, words: words as ItemStrings };
    }
  }
  return undefined;
}

function Question({
  due,
  place,
  item,
  words,
  listing,
  lesson,
  document,
  onContinue,
}: Props & {
  readonly item: Item;
  readonly words: ItemStrings;
  readonly listing: CourseListing;
  readonly lesson: LessonListing;
  readonly document: LessonDocument;
}) {
  const { t } = useTranslation("review");
  const { record } = useSession();
  const { startActiveTimer } = useEnvironment();
  const [timer] = useState(startActiveTimer);
  const language = useAppState((state) => state.language);
  const hasShortcuts = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const [draft, setDraft] = useState<Draft>(emptyResponse(item));
  const [state, setState] = useState<"answering" | "incomplete" | "checked">("answering");
  const heading = useRef<HTMLHeadingElement>(null);
  const forward = useRef<HTMLButtonElement>(null);
  const spoken = document.language === language ? undefined : document.language;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return timer.stop;
  }, [timer]);

  const check = () => {
    if (!isComplete(item, draft)) return setState("incomplete");
    setState("checked");
    const seen = { content: contentSeen(listing, document), lesson: lesson.id };
    record("review-answered", { ...seen, graded: grade(item, draft), activeMs: timer.read() });
    requestAnimationFrame(() => forward.current?.focus());
  };

  return (
    <article className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.number}>
        {t("title")} · {t("count", place)}
      </h1>
      <p className={styles.muted}>
        {t("from", { course: listing.title, lesson: lesson.title })}. {t(due.reason)}
      </p>
      <div lang={spoken}>
        <ItemPlayer
          item={item}
          strings={words}
          figures={document.figures}
          response={draft}
          onChange={setDraft}
          onSubmit={check}
          phase={state === "checked" ? "checked" : "answering"}
          showReasons
          shortcuts={hasShortcuts}
          language={spoken}
          shuffleSeed={`${item.id}-review`}
        />
      </div>
      <StatusLine>{state === "incomplete" ? t("incomplete") : undefined}</StatusLine>
      <footer className={styles.foot}>
        {state === "checked" ? (
          <>
            <a href={`#/courses/${due.course}/lessons/${item.passage.lesson}/${item.passage.step}`}>
              {t("passage")}
            </a>
            <Button variant="primary" ref={forward} onClick={onContinue}>
              {t("continue")}
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={check}>
            {t("check")}
          </Button>
        )}
      </footer>
    </article>
  );
}
