import { ArrowLeft } from "lucide-react";
import { useState } from "react";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseDocument, CourseListing, DrillDocument } from "../../domain/course/documents.ts";
import { drawStory } from "../../domain/drill/draw-story.ts";
import { courseViewOf, worksheetKey } from "../../domain/progress/course-view.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useSession, useSessionState } from "../../state/use-session.ts";
import { CallBackCard } from "./call-back-card.tsx";
import { DrillIntro } from "./drill-intro.tsx";
import { StoryRun } from "./story-run.tsx";
import styles from "./drill.module.css";

type Place =
  | { readonly kind: "intro" }
  /** `run` tells one run of a story from the next. */
  | { readonly kind: "story"; readonly story: string; readonly run: string }
  | { readonly kind: "card" };

const noAnswers = {};

/** A drill: what it is about, one drawn story at a time, and the card that one takes along. */
export function DrillPlayer({
  listing,
  document,
  course,
}: {
  readonly listing: CourseListing;
  readonly document: DrillDocument;
  readonly course: CourseDocument;
}) {
  const { record } = useSession();
  const { random, randomId, print } = useEnvironment();
  const [place, setPlace] = useState<Place>({ kind: "intro" });
  const { drill, strings } = document;
  const seen = { content: contentSeen(listing, document), lesson: drill.lesson };
  const played = useSessionState(({ view }) => courseViewOf(view, listing.id).drills[drill.id]);
  const kept = useSessionState(
    ({ view }) =>
      courseViewOf(view, listing.id).worksheets[worksheetKey(drill.lesson, drill.id)]?.answers ?? noAnswers,
  );

  const play = () => {
    const ids = drill.stories.map(({ id }) => id);
    const story = drawStory(ids, played, random());
    if (story !== undefined) setPlace({ kind: "story", story, run: randomId() });
  };
  const openCard = () => setPlace({ kind: "card" });
  const story = drill.stories.find(({ id }) => place.kind === "story" && id === place.story);
  const words = story && strings.stories[story.id];

  return (
    <div className={styles.page} data-track={listing.track}>
      <a className={styles.back} href={`#/courses/${listing.id}`} data-print="no">
        <ArrowLeft aria-hidden size="1.1em" />
        {listing.title}
      </a>
      {place.kind === "intro" && (
        <DrillIntro document={document} isPlayed={played !== undefined} onPlay={play} onCard={openCard} />
      )}
      {place.kind === "story" && story && words && (
        <StoryRun
          key={place.run}
          story={story}
          words={words}
          cases={strings.cases}
          sources={course.course.sources.filter(({ id }) => drill.sources.includes(id))}
          onFinish={(outcome) =>
            record("drill-finished", { ...seen, drill: drill.id, story: story.id, ...outcome })
          }
          onPlay={play}
          onCard={openCard}
        />
      )}
      {place.kind === "card" && (
        <CallBackCard
          listing={listing}
          kept={kept}
          onKeep={(answers) => record("worksheet-kept", { ...seen, worksheet: drill.id, answers })}
          onPrint={print}
          onPlay={play}
        />
      )}
    </div>
  );
}
