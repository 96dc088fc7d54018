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

/** What people knew before their courses, and after. */
export function ScoresPanel({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("questions");
  const { responses } = data.summary;
  const answers = useAnswers(data, responses <= readAtOnce);
  if (answers.state === "ready") return <ReadyScores data={data} sittings={answers.sittings} />;
  return (
    <Panel title={t("scores.title")} basis={t("scores.waiting")}>
      <AnswersWait answers={answers} all={responses} />
    </Panel>
  );
}

function ReadyScores({ data, sittings }: { readonly data: DeskData; readonly sittings: readonly Sitting[] }) {
  const gains = useMemo(() => scoreGains(sittings), [sittings]);
  return <Gains gains={gains} collectedAt={data.summary.lastCollectedAt} />;
}
