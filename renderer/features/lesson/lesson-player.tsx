import { useEffect, useEffectEvent, useRef, useState } from "react";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type {
  CourseDocument,
  CourseListing,
  LessonDocument,
  LessonListing,
} from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { type ActiveTimer, useEnvironment } from "../../state/environment.ts";
import { useSession } from "../../state/use-session.ts";
import { LessonDone } from "./lesson-done.tsx";
import { LessonStep } from "./lesson-step.tsx";

export type EnglishSwitch = {
  readonly isShown: boolean;
  readonly canSwitch: boolean;
  readonly words: string;
  readonly onSwitch: () => void;
};

/** A lesson, page by page; every page that is reached and every answer is noted at once. */
export function LessonPlayer({
  listing,
  lesson,
  document,
  course,
  step,
  onStep,
  english,
}: {
  readonly listing: CourseListing;
  readonly lesson: LessonListing;
  readonly document: LessonDocument;
  readonly course: CourseDocument;
  readonly step: string | undefined;
  readonly onStep: (step: string) => void;
  readonly english: EnglishSwitch;
}) {
  const { store, record } = useSession();
  const { startActiveTimer } = useEnvironment();
  const timer = useRef<ActiveTimer>(undefined);
  const [isDone, setIsDone] = useState(false);
  const { steps } = document.lesson;
  const index = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const current = steps[index];
  const seen = { content: contentSeen(listing, document), lesson: lesson.id };

  const note = useEffectEvent((reached: string) => {
    const known = courseViewOf(store.getState().view, listing.id);
    if (known.lessons[lesson.id] === undefined || known.lastLesson !== lesson.id)
      record("lesson-opened", seen);
    if (known.lessons[lesson.id]?.step !== reached) record("step-reached", { ...seen, step: reached });
  });
  const reached = current?.id;
  useEffect(() => {
    if (reached !== undefined) note(reached);
  }, [reached]);

  useEffect(() => {
    const started = startActiveTimer();
    timer.current = started;
    return started.stop;
  }, [startActiveTimer]);

  const finish = () => {
    record("lesson-completed", { ...seen, activeMs: timer.current?.read() ?? 0 });
    setIsDone(true);
  };
  const go = (place: number) => {
    const target = steps[place];
    if (target) onStep(target.id);
    else if (place >= steps.length) finish();
  };

  if (isDone || current === undefined) return <LessonDone listing={listing} lesson={lesson} />;
  return (
    <LessonStep
      key={`${current.id}-${document.language}`}
      listing={listing}
      document={document}
      course={course}
      step={current}
      place={{ number: index + 1, count: steps.length }}
      seen={seen}
      english={english}
      readTimer={() => timer.current?.read() ?? 0}
      onBack={index > 0 ? () => go(index - 1) : undefined}
      onContinue={() => go(index + 1)}
    />
  );
}
