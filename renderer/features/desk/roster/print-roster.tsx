import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { exportName } from "../../../domain/exports/export-name.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { usePaper } from "../report/use-paper.ts";
import type { OfficeParts } from "./office-parts.ts";
import { RosterPaper } from "./roster-paper.tsx";

/** Prints the roster as a clean list by unit. The list is only made when it is wanted: it may be long. */
export function PrintRoster({ office, tree }: Pick<OfficeParts, "office" | "tree">) {
  const { t } = useTranslation("report");
  const { clock } = useEnvironment();
  const { canSavePdf, outcome, problem, print, savePdf } = usePaper();
  const [wanted, setWanted] = useState<"print" | "pdf">();
  const paper = useRef<HTMLElement>(null);
  const today = clock.timestamp().slice(0, 10);

  const bring = useEffectEvent(async (way: "print" | "pdf") => {
    // Names may be in scripts of which nothing was on the screen before: what is laid out asks for its fonts.
    paper.current?.getBoundingClientRect();
    await document.fonts.ready;
    if (way === "print") print();
    else await savePdf(exportName(t("roster.file"), [], today, office.people.length, ".pdf"));
  });
  useEffect(() => {
    if (wanted !== undefined) void bring(wanted).finally(() => setWanted(undefined));
  }, [wanted]);
  return (
    <>
      <div className={styles.buttons} data-print="no">
        <Button onClick={() => setWanted("print")}>{t("roster.print")}</Button>
        {canSavePdf && (
          <Button isBusy={wanted === "pdf"} onClick={() => setWanted("pdf")}>
            {t("roster.pdf")}
          </Button>
        )}
        <StatusLine>{outcome}</StatusLine>
      </div>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {wanted !== undefined && <RosterPaper ref={paper} office={office} tree={tree} today={today} />}
    </>
  );
}
