import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { scoreGains } from "../../../domain/item-analysis/score-gains.ts";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { Panel } from "../charts/panel.tsx";
import type { DeskData } from "../load-desk.ts";
import { AnswersWait } from "../questions/answers-wait.tsx";
import { useAnswers } from "../questions/use-answers.ts";
import { Gains } from "./gains.tsx";

/** So many answers are read without being asked to: more would hold up whoever looks for something else. */
const readAtOnce = 100_000;

type Props = {
  readonly data: DeskData;
  /** Only this one is looked at. Units do not narrow: answers are kept without names. */
  readonly course?: string;
};

/** What people knew before their courses, and after. */
export function ScoresPanel({ data, course }: Props) {
  const { t } = useTranslation("questions");
  const { responses } = data.summary;
  const answers = useAnswers(data, responses <= readAtOnce);
  if (answers.state === "ready") {
    const { sittings } = answers;
    return <ReadyScores {...{ data, sittings, course }} />;
  }
  return (
    <Panel title={t("scores.title")} basis={t("scores.waiting")}>
      <AnswersWait answers={answers} all={responses} />
    </Panel>
  );
}

type ReadyProps = {
  readonly data: DeskData;
  readonly sittings: readonly Sitting[];
  readonly course: string | undefined;
};

function ReadyScores({ data, sittings, course }: ReadyProps) {
  const all = useMemo(() => scoreGains(sittings), [sittings]);
  const gains = course === undefined ? all : all.filter((gain) => gain.course === course);
  return <Gains gains={gains} collectedAt={data.summary.lastCollectedAt} />;
}
