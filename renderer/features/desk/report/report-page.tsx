import { Download, Printer, Sheet } from "lucide-react";
import { useTranslation } from "react-i18next";
import { exportName } from "../../../domain/exports/export-name.ts";
import type { Evidence, EvidenceChoice } from "../../../domain/report/evidence.ts";
import { reportRows } from "../../../domain/report/report-tables.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { usePaper } from "./use-paper.ts";
import { useReportFacts } from "./use-report-facts.ts";
import { useReportFile } from "./use-report-file.ts";
import { useReportWords } from "./use-report-words.ts";

type Props = {
  readonly data: DeskData;
  readonly choice: EvidenceChoice;
  readonly evidence: Evidence;
};

/** The report with the ways to save it. */
export function ReportPage({ data, choice, evidence }: Props) {
  const { t } = useTranslation("report");
  const { tree, today } = usePeopleRows(data);
  const { canSavePdf, outcome, problem, print, savePdf } = usePaper();
  const facts = useReportFacts(data, choice, evidence.hasDrafts);
  const tables = reportRows(evidence, useReportWords());
  const file = useReportFile({ ...facts, tables });

  const { unit, from, to } = choice;
  const filter = [unit && tree.pathOf(unit), from, to].flatMap((part) => part ?? []);
  const nameOf = (ending: string) => exportName(t("save.file"), filter, today, evidence.people, ending);
  const failed = problem ?? file.problem;
  return (
    <>
      <div className={styles.buttons} data-print="no">
        {canSavePdf && (
          <Button
            variant="primary"
            icon={<Download aria-hidden size="1.2em" />}
            onClick={() => void savePdf(nameOf(".pdf"))}
          >
            {t("save.pdf")}
          </Button>
        )}
        <Button
          variant={canSavePdf ? "secondary" : "primary"}
          icon={<Printer aria-hidden size="1.2em" />}
          onClick={print}
        >
          {t("save.print")}
        </Button>
        <Button icon={<Sheet aria-hidden size="1.2em" />} onClick={() => void file.save(nameOf(".xlsx"))}>
          {t("save.excel")}
        </Button>
        <StatusLine>
          {file.savedAs === undefined ? outcome : t("save.saved", { file: file.savedAs })}
        </StatusLine>
      </div>
      {failed !== undefined && (
        <Notice tone="error" role="alert">
          <p>{failed}</p>
        </Notice>
      )}
      <div className={styles.muted} data-print="no">
        {!canSavePdf && <p>{t("save.printHint")}</p>}
        <p>{t("filter.overlap")}</p>
      </div>
      <ReportSheet {...facts} tables={tables} />
    </>
  );
}
