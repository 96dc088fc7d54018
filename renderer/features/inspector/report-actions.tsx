import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./report-actions.module.css";
import { reportHtml } from "./saved/report-html.ts";
import { reportJson } from "./saved/report-json.ts";
import { useReportOutline } from "./saved/use-report-outline.ts";
import type { Inspected } from "./visit.ts";

/** Prints a report, or saves it: as a page to read or as data. */
export function ReportActions({ inspected }: { readonly inspected: Inspected }) {
  const { t } = useTranslation("inspector");
  const { print, saveFile } = useEnvironment();
  const version = useAppState((state) => state.info?.version ?? "");
  const outline = useReportOutline();
  const [outcome, setOutcome] = useState<string>();
  const name = reportName(inspected.report.file.name);

  const save = async (file: string, make: () => string) => {
    try {
      const savedAs = await saveFile(file, new TextEncoder().encode(make()));
      if (savedAs !== undefined) setOutcome(t("savedAs", { file: savedAs }));
    } catch (error) {
      setOutcome(t("saveFailed", { reason: String(error) }));
    }
  };
  const icon = <Download aria-hidden size="1.2em" />;
  return (
    <div className={styles.actions} data-print="no">
      <Button variant="quiet" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
        {t("print")}
      </Button>
      <Button
        variant="quiet"
        icon={icon}
        onClick={() => void save(`${name}.html`, () => reportHtml(outline(inspected)))}
      >
        {t("saveHtml")}
      </Button>
      <Button
        variant="quiet"
        icon={icon}
        onClick={() => void save(`${name}.json`, () => reportJson(inspected, version))}
      >
        {t("saveJson")}
      </Button>
      <StatusLine className={styles.outcome}>{outcome}</StatusLine>
    </div>
  );
}

/** A file name of letters, digits, "-" and "_" from the name of the file that was inspected. */
function reportName(inspected: string): string {
  const plain = inspected.replaceAll(/[^\p{L}\p{M}\p{N}_-]+/gu, "-").replaceAll(/^-+|-+$/g, "");
  return `${plain.slice(0, 60) || "file"}-report`;
}
