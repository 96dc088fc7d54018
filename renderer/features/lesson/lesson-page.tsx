import { useTranslation } from "react-i18next";
import { CourseLinksContext } from "../../player/blocks/course-links.ts";
import type { CourseListing, LessonListing } from "../../domain/course/documents.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { LessonPlayer } from "./lesson-player.tsx";
import { useState } from "react";

/** Loads a lesson, with its course's glossary and sources, in the learner's language or in English. */
export function LessonPage({
  listing,
  lesson,
  step,
  onStep,
}: {
  readonly listing: CourseListing;
  readonly lesson: LessonListing;
  readonly step: string | undefined;
  readonly onStep: (step: string) => void;
}) {
  const { t } = useTranslation("lesson");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const [isEnglish, setIsEnglish] = useState(false);
  const shown = isEnglish ? "en" : language;
  const loaded = useDocument(`${listing.id}/${lesson.id}/${shown}`, () =>
    Promise.all([content.lesson(listing.id, lesson.id, shown), content.course(listing.id, shown)]),
  );
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={lesson.title} />;
  const [document, course] = loaded.document;
  const goTo = (id: string) => window.location.assign(`#/courses/${listing.id}/lessons/${id}`);
  return (
    <CourseLinksContext value={{ glossary: course.strings.glossary, onLesson: goTo }}>
      <LessonPlayer
        key={lesson.id}
        listing={listing}
        lesson={lesson}
        document={document}
        course={course}
        step={step}
        onStep={onStep}
        english={{
          isShown: isEnglish,
          canSwitch: isEnglish || document.translation === "draft",
          onSwitch: () => setIsEnglish(!isEnglish),
          words: isEnglish ? t("showTranslation") : t("showEnglish"),
        }}
      />
    </CourseLinksContext>
  );
}
