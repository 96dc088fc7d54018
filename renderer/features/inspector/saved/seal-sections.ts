import type { CheckedSeal } from "../../../domain/provenance/report.ts";
import { type HistoryStep, historyOf } from "../../../player/inspection/history.ts";
import { actionOf, relationshipOf, sourceTypeOf } from "../../../player/inspection/terms.ts";
import { lines, type ReportRow, type ReportSection, termLine, type Words } from "./report-outline.ts";

/** The seal, and the history that it tells. */
export function sealSections(seal: CheckedSeal, words: Words): readonly ReportSection[] {
  const { t, sealFacts } = words;
  const facts = sealFacts(seal).map((fact): ReportRow => [
    fact.label,
    "ours" in fact ? fact.ours : fact.theirs,
  ]);
  const checks = seal.codes.map(({ code, kind, explanation }): ReportRow => [
    code,
    lines(t(`seal.results.${kind}`), explanation),
  ]);
  return [
    { title: t("seal.more"), rows: [...facts, ...checks] },
    {
      title: t("history.title"),
      remark: t(seal.integrity === "intact" ? "history.caution" : "history.cautionBroken"),
      rows: stepsOf(historyOf(seal)).map((step) => stepRow(step, words)),
    },
  ];
}

function stepsOf(step: HistoryStep | undefined): HistoryStep[] {
  return step === undefined ? [] : [step, ...step.madeFrom.flatMap(stepsOf)];
}

function stepRow({ id, title, relationship, actions }: HistoryStep, { t }: Words): ReportRow {
  const done = actions.flatMap(({ action, sourceType }) => [
    termLine(t, actionOf(action)),
    sourceType !== undefined && termLine(t, sourceTypeOf(sourceType)),
  ]);
  return [
    id === "0" ? t("history.thisFile") : t(relationshipOf(relationship)),
    lines(title ?? t("history.untitled"), ...done),
  ];
}
