import { useTranslation } from "react-i18next";
import type { ScoreGain } from "../../../domain/item-analysis/score-gains.ts";
import { fewestPeople } from "../../../domain/item-analysis/thresholds.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Panel } from "../charts/panel.tsx";
import styles from "../desk.module.css";
import { useCourseTitles } from "../use-course-titles.ts";
import { GainChart } from "./gain-chart.tsx";
import type { MeasuredGain } from "./measured-gain.ts";
import { useGainWords } from "./use-gain-words.ts";

type Props = { readonly gains: readonly ScoreGain[]; readonly collectedAt: string | undefined };

/** What the scores before and after say, in words first; courses with too few people are named without a number. */
export function Gains({ gains, collectedAt }: Props) {
  const { t } = useTranslation("questions");
  const { date, list } = useFormats();
  const titleOf = useCourseTitles();
  const titleFor = useTitle();
  const measured = gains
    .filter((gain): gain is MeasuredGain => gain.result !== undefined)
    .toSorted((one, other) => other.result.difference - one.result.difference);
  const few = gains.filter(({ result }) => result === undefined).map(({ course }) => titleOf(course));
  const people = gains.reduce((sum, gain) => sum + gain.people + gain.peopleLeftOut, 0);
  const basis = (
    <>
      {people === 0 ? t("scores.noneBasis") : t("scores.basis", { count: people })}
      {collectedAt !== undefined && <> {t("collected", { date: date(collectedAt) })}</>}
    </>
  );
  return (
    <Panel title={titleFor(gains, measured)} basis={basis}>
      {measured.length > 0 && <GainChart gains={measured} />}
      {few.length > 0 && <p>{t("scores.tooFew", { fewest: fewestPeople, courses: list(few) })}</p>}
      {gains.length > 0 && <LeftOut gains={gains} />}
    </Panel>
  );
}

function LeftOut({ gains }: { readonly gains: readonly ScoreGain[] }) {
  const { t } = useTranslation("questions");
  const sum = (of: "answers" | "answersLeftOut" | "peopleLeftOut") =>
    gains.reduce((total, gain) => total + gain[of], 0);
  const people = sum("peopleLeftOut");
  return (
    <div className={styles.points}>
      <p className={styles.muted}>
        {t("scores.rapid", { count: sum("answersLeftOut"), all: sum("answers") })}{" "}
        {people > 0 && t("scores.peopleLeftOut", { count: people })}
      </p>
      <p className={styles.muted}>{t("scores.means")}</p>
    </div>
  );
}

function useTitle() {
  const { t } = useTranslation("questions");
  const sentenceOf = useGainWords();
  return (gains: readonly ScoreGain[], measured: readonly MeasuredGain[]): string => {
    const [first, ...others] = measured;
    if (gains.length === 0) return t("scores.none");
    if (first === undefined) return t("scores.few");
    if (others.length === 0) return sentenceOf(first);
    const better = measured.filter(({ result }) => result.interval.low > 0).length;
    return better === 0 ? t("scores.noneMore") : t("scores.moreOf", { count: better, all: measured.length });
  };
}
