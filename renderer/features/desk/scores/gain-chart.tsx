import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { BarChart } from "../charts/bar-chart.tsx";
import { useCourseTitles } from "../use-course-titles.ts";
import styles from "./gain-chart.module.css";
import { toPoints, type MeasuredGain } from "./measured-gain.ts";
import { useGainWords } from "./use-gain-words.ts";

/** A bar a course: filled up to the mean before it, its outline up to that of the first final test. */
export function GainChart({ gains }: { readonly gains: readonly MeasuredGain[] }) {
  const { t } = useTranslation("questions");
  const { number } = useFormats();
  const titleOf = useCourseTitles();
  const sentenceOf = useGainWords();
  const points = (share: number) => number(toPoints(share));
  return (
    <BarChart
      caption={t("scores.caption")}
      bars={gains.map((gain) => ({
        id: gain.course,
        name: (
          <>
            {titleOf(gain.course)}
            {gains.length > 1 && <span className={styles.sentence}>{sentenceOf(gain)}</span>}
          </>
        ),
        share: gain.result.before,
        outline: gain.result.after,
        isMarked: gain.result.interval.low <= 0,
        label: t("scores.bar", { before: points(gain.result.before), after: points(gain.result.after) }),
      }))}
      columns={[
        { id: "course", label: t("scores.course") },
        { id: "people", label: t("scores.people"), isNumber: true },
        { id: "before", label: t("scores.before"), isNumber: true },
        { id: "after", label: t("scores.after"), isNumber: true },
        { id: "difference", label: t("scores.difference"), isNumber: true },
      ]}
      rows={gains.map(({ course, people, result: { before, after, difference, interval } }) => ({
        id: course,
        cells: [
          titleOf(course),
          number(people),
          points(before),
          points(after),
          t("scores.interval", {
            value: points(difference),
            low: points(interval.low),
            high: points(interval.high),
          }),
        ],
      }))}
    />
  );
}
