import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isSubmitted } from "../../domain/assessment/final-test.ts";
import type { CourseDocument, CourseListing, LessonDocument } from "../../domain/course/documents.ts";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { Step } from "../../domain/course/lesson.ts";
import { blockId } from "../../domain/course/block-id.ts";
import type { ContentSeen } from "../../domain/event/event.ts";
import { type CheckView, type CourseView, courseViewOf } from "../../domain/progress/course-view.ts";
import { type Draft, emptyResponse, isComplete } from "../../domain/quiz/draft.ts";
import { grade } from "../../domain/quiz/grade.ts";
import { ItemPlayer } from "../../player/item/item-player.tsx";
import { useAppState } from "../../state/use-app.ts";
import { useSession, useSessionState } from "../../state/use-session.ts";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { LessonFoot } from "./lesson-foot.tsx";
import { LessonHead } from "./lesson-head.tsx";
import { ReadingBlock } from "./reading-block.tsx";
import { LessonSide } from "./lesson-side.tsx";
import type { EnglishSwitch } from "./lesson-player.tsx";
import styles from "./lesson.module.css";

type Props = {
  readonly listing: CourseListing;
  readonly document: LessonDocument;
  readonly course: CourseDocument;
  readonly step: Step;
  readonly place: { readonly number: number; readonly count: number };
  readonly seen: { readonly content: ContentSeen; readonly lesson: string };
  readonly english: EnglishSwitch;
  readonly readTimer: () => number;
  readonly onBack: (() => void) | undefined;
  readonly onContinue: () => void;
};

/** One page of a lesson: what it says, and its question where it has one. */
export function LessonStep(props: Props) {
  const { document, step, place, seen, readTimer, onBack, onContinue } = props;
  const { t } = useTranslation("lesson");
  const { record } = useSession();
  const language = useAppState((state) => state.language);
  const view = useSessionState((state) => courseViewOf(state.view, props.listing.id));
  const hasShortcuts = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const item = step.blocks.flatMap((block) => (block.kind === "item" ? [block.item] : []))[0];
  const [known] = useState(() => item && answeredSince(view, item.id));
  const [draft, setDraft] = useState<Draft | undefined>(
    () => known?.lastGraded.response ?? (item && emptyResponse(item)),
  );
  const [isChecked, setIsChecked] = useState(known !== undefined);
  const [isIncomplete, setIsIncomplete] = useState(false);
  const [from] = useState(readTimer);
  const forward = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = document.strings.steps[step.id];

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);

  if (words === undefined) return null;
  const isAnswering = item !== undefined && !isChecked;

  const check = () => {
    if (item === undefined || draft === undefined) return;
    if (!isComplete(item, draft)) {
      setIsIncomplete(true);
      return;
    }
    setIsIncomplete(false);
    setIsChecked(true);
    record("check-answered", { ...seen, graded: grade(item, draft), activeMs: readTimer() - from });
    requestAnimationFrame(() => forward.current?.focus());
  };
  const again = () => {
    if (item) setDraft(emptyResponse(item));
    setIsChecked(false);
    heading.current?.focus();
  };
  const spoken = document.language === language ? undefined : document.language;

  return (
    <article className={styles.page}>
      <LessonHead {...props} />
      <div className={styles.columns}>
        <div className={styles.main} data-printable lang={spoken}>
          <h1 ref={heading} tabIndex={-1} className={item ? styles.eyebrow : undefined}>
            {words.title}
          </h1>
          {step.blocks.map((block) =>
            block.kind === "item" && draft ? (
              <ItemPlayer
                key={block.item.id}
                item={block.item}
                strings={words.blocks[block.item.id] as ItemStrings}
                figures={document.figures}
                response={draft}
                onChange={setDraft}
                onSubmit={check}
                phase={isChecked ? "checked" : "answering"}
                showReasons
                shortcuts={hasShortcuts}
                language={spoken}
                shuffleSeed={`${block.item.id}-${view.checks[block.item.id]?.answers ?? 0}`}
              />
            ) : (
              <ReadingBlock
                key={blockId(block)}
                block={block}
                document={document}
                step={step}
                spoken={spoken}
                seen={seen}
              />
            ),
          )}
          {known !== undefined && isChecked && draft === known.lastGraded.response && (
            <Notice>
              <p>{t("answeredBefore")}</p>
            </Notice>
          )}
          <StatusLine>{isIncomplete && isAnswering ? t("incomplete") : undefined}</StatusLine>
          <LessonFoot
            place={place}
            forward={forward}
            onBack={onBack}
            onAgain={item && isChecked ? again : undefined}
            onCheck={isAnswering ? check : undefined}
            onContinue={onContinue}
          />
        </div>
        <LessonSide {...props} item={isChecked ? item : undefined} />
      </div>
    </article>
  );
}

/** An earlier answer, unless a failed test asks for a new one. */
function answeredSince(view: CourseView, item: string): CheckView | undefined {
  const check = view.checks[item];
  const failed = view.attempts
    .filter(isSubmitted)
    .filter(({ purpose, result }) => purpose === "final" && !result.passed)
    .at(-1);
  return check !== undefined && check.lastOrder > (failed?.result.order ?? 0) ? check : undefined;
}
