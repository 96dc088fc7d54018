import { Check, Minus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Course } from "../../domain/course/course.ts";
import type { StoryWords } from "../../domain/drill/drill-strings.ts";
import { procedure, type ProcedureStep } from "../../domain/drill/procedure.ts";
import type { DrillWalk } from "../../domain/drill/walk-drill.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { RichTextView, RichWords } from "../../player/blocks/rich-text.tsx";
import { Button } from "../../ui/button.tsx";
import { findingOf } from "./finding.ts";
import styles from "./drill.module.css";

/** After a story: which steps were taken and when, what came of the others, who it was, and the true cases. */
export function Debrief({
  walk,
  words,
  cases,
  sources,
  onPlay,
  onCard,
}: {
  readonly walk: DrillWalk;
  readonly words: StoryWords;
  readonly cases: RichText;
  readonly sources: Course["sources"];
  readonly onPlay: () => void;
  readonly onCard: () => void;
}) {
  const { t } = useTranslation("drill");
  return (
    <>
      <section className={styles.section}>
        <h2>{findingOf(t, walk)}</h2>
        <RichTextView text={words.truth} />
        <ol className={styles.steps}>
          {procedure.map((step) => (
            <StepLine key={step} step={step} walk={walk} words={words} />
          ))}
        </ol>
      </section>
      <section className={styles.section}>
        <h2>{t("cases")}</h2>
        <RichTextView text={cases} />
        <p className={styles.muted}>{t("sources")}</p>
        <ul lang="en" className={styles.sources}>
          {sources.map(({ id, title, publisher, year }) => (
            <li key={id}>
              {title}. {publisher}, {year}.
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.actions}>
        <Button onClick={onPlay}>{t("another")}</Button>
        <Button variant="primary" onClick={onCard}>
          {t("fillCard")}
        </Button>
      </p>
    </>
  );
}

function StepLine({
  step,
  walk: { taken, decisions },
  words,
}: {
  readonly step: ProcedureStep;
  readonly walk: DrillWalk;
  readonly words: StoryWords;
}) {
  const { t } = useTranslation("drill");
  const place = taken.find((known) => known.step === step)?.decision;
  const isTaken = place !== undefined;
  const Icon = isTaken ? Check : Minus;
  const choice = isTaken ? decisions[place]?.choice : undefined;
  return (
    <li className={styles.line} data-taken={isTaken}>
      <Icon aria-hidden size="1.2em" className={styles.mark} />
      <div>
        <p>
          <strong>{t(`step.${step}`)}</strong> · {isTaken ? t("taken") : t("missed")}
        </p>
        <p className={styles.label}>{isTaken ? t("takenAt", { number: place + 1 }) : t("cameOfIt")}</p>
        <p>
          <RichWords text={(choice === undefined ? words.missed[step] : words.choices[choice]) ?? []} />
        </p>
      </div>
    </li>
  );
}
