import { use, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Course } from "../../domain/course/course.ts";
import type { Story } from "../../domain/drill/drill.ts";
import type { StoryWords } from "../../domain/drill/drill-strings.ts";
import { walkDrill } from "../../domain/drill/walk-drill.ts";
import type { EventData } from "../../domain/event/event.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { ContentLanguageContext } from "../../player/blocks/course-links.ts";
import { RichTextView, RichWords } from "../../player/blocks/rich-text.tsx";
import { OpenChoices } from "../../player/item/open-choices.tsx";
import { useFocusOnArrival } from "../../player/item/use-focus-on-arrival.ts";
import { useItemKeys } from "../../player/item/use-item-keys.ts";
import { type ActiveTimer, useEnvironment } from "../../state/environment.ts";
import { useSessionState } from "../../state/use-session.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import { Debrief } from "./debrief.tsx";
import { findingOf } from "./finding.ts";
import { MomentView } from "./moment-view.tsx";
import { PageHeading } from "./page-heading.tsx";
import styles from "./drill.module.css";

type Outcome = Pick<EventData<"drill-finished">, "choices" | "taken" | "missed" | "activeMs">;

/** One story, decision by decision: each shows what it led to, and none can be taken back. */
export function StoryRun({
  story,
  words,
  cases,
  sources,
  onFinish,
  onPlay,
  onCard,
}: {
  readonly story: Story;
  readonly words: StoryWords;
  readonly cases: RichText;
  readonly sources: Course["sources"];
  readonly onFinish: (outcome: Outcome) => void;
  readonly onPlay: () => void;
  readonly onCard: () => void;
}) {
  const { t } = useTranslation("drill");
  const language = use(ContentLanguageContext);
  const { startActiveTimer } = useEnvironment();
  const hasShortcuts = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const timer = useRef<ActiveTimer>(undefined);
  const rootRef = useRef<HTMLDivElement>(null);
  const [choices, setChoices] = useState<readonly string[]>([]);
  const walk = walkDrill(story, choices);
  const hereRef = useFocusOnArrival(walk.decisions.length);
  useItemKeys({ rootRef, isActive: !walk.isEnded, hasShortcuts, onSubmit: undefined });

  useEffect(() => {
    const started = startActiveTimer();
    timer.current = started;
    return started.stop;
  }, [startActiveTimer]);

  const decide = (choice: string) => {
    const made = [...choices, choice];
    setChoices(made);
    const { isEnded, taken, missed } = walkDrill(story, made);
    if (!isEnded) return;
    const activeMs = timer.current?.read() ?? 0;
    onFinish({ choices: made, taken: taken.map(({ step }) => step), missed: [...missed], activeMs });
  };
  const mediumOf = (moment: string) => story.moments[moment]?.medium ?? "desk";

  return (
    <div ref={rootRef} className={styles.page}>
      <PageHeading lang={language}>{words.title}</PageHeading>
      <RichTextView text={words.place} />
      <ol className={styles.walk}>
        {walk.decisions.map(({ moment, choice }, place) => (
          <li key={place} className={styles.step}>
            <MomentView
              heading={t("moment", { number: place + 1 })}
              medium={mediumOf(moment)}
              words={words.moments[moment] ?? {}}
            />
            <p className={styles.chosen}>
              <span className={styles.label}>{t("chosen")}</span>
              <RichWords text={words.choices[choice] ?? []} className={styles.choice} />
            </p>
          </li>
        ))}
        <li className={styles.step} data-ending={walk.isEnded || undefined}>
          <div ref={hereRef} tabIndex={-1} className={styles.here}>
            <MomentView
              heading={walk.isEnded ? t("ending") : t("moment", { number: walk.decisions.length + 1 })}
              medium={mediumOf(walk.moment)}
              words={words.moments[walk.moment] ?? {}}
            />
          </div>
          {!walk.isEnded && <OpenChoices choices={walk.choices} words={words.choices} onDecide={decide} />}
        </li>
      </ol>
      <StatusLine isHidden>{walk.isEnded && t("ended", { finding: findingOf(t, walk) })}</StatusLine>
      {walk.isEnded && (
        <Debrief walk={walk} words={words} cases={cases} sources={sources} onPlay={onPlay} onCard={onCard} />
      )}
    </div>
  );
}
