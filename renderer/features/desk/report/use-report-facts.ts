import { useTranslation } from "react-i18next";
import { quietPcs, silentDays } from "../../../domain/dashboard/quiet-pcs.ts";
import type { EvidenceChoice } from "../../../domain/report/evidence.ts";
import { smallest } from "../../../domain/report/shown-count.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import type { DeskData } from "../load-desk.ts";
import { type DeskPeople, usePeopleRows } from "../use-people-rows.ts";

/** What stands above the counts, beside the office by its label, and what is to be known of them, a sentence each. */
export type ReportFacts = {
  readonly office: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly notes: readonly string[];
};

/** Of what the report is, and what it does not show, in words. */
export function useReportFacts(data: DeskData, choice: EvidenceChoice, hasDrafts: boolean): ReportFacts {
  const { t } = useTranslation("report");
  const { date, number } = useFormats();
  const { rows, tree, today } = usePeopleRows(data);
  const { devices, lastCollectedAt } = data.summary;
  const quiet = quietPcs(rows, data.devices, today).length;
  const unit = choice.unit === undefined ? t("sheet.wholeOffice") : tree.pathOf(choice.unit);
  return {
    office: data.office.name,
    facts: [
      [t("sheet.unit"), unit],
      [t("sheet.period"), periodWords(choice, today)],
      [t("sheet.made"), date(today)],
    ],
    notes: [
      t("notes.unwatched"),
      ...(hasDrafts ? [t("notes.drafts")] : []),
      lastCollectedAt === undefined
        ? t("notes.notCollected")
        : t("notes.collected", { count: devices, date: date(lastCollectedAt) }),
      ...(quiet > 0 ? [t("notes.quiet", { count: quiet, days: number(silentDays) })] : []),
      t("notes.current", { date: date(today) }),
      t("notes.hidden", { number: number(smallest) }),
      t("notes.ours"),
    ],
  };

  function periodWords({ from, to }: EvidenceChoice, day: DeskPeople["today"]): string {
    if (from !== undefined && to !== undefined)
      return t("period.between", { from: date(from), to: date(to) });
    if (from !== undefined) return t("period.from", { from: date(from) });
    if (to !== undefined) return t("period.to", { to: date(to) });
    return t("period.all", { today: date(day) });
  }
}
