import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CoverageDocument } from "../../../domain/course/coverage.ts";
import { type EvidenceChoice, evidenceOf } from "../../../domain/report/evidence.ts";
import { LoadingState } from "../../../player/loading-state.tsx";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import { useDocument } from "../../../state/use-document.ts";
import styles from "../desk.module.css";
import { useKeptState } from "../kept-state.tsx";
import type { DeskData } from "../load-desk.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import { ReportFilter } from "./report-filter.tsx";
import { ReportPage } from "./report-page.tsx";
import { TooFew } from "./too-few.tsx";

/** What the office can show for itself on one page, without names and without giving anybody away. */
export function ReportSection({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("report");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const loaded = useDocument(`coverage/${language}`, () => content.coverage(language));
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  return <Report data={data} coverage={loaded.document} />;
}

function Report({ data, coverage }: { readonly data: DeskData; readonly coverage: CoverageDocument }) {
  const { t } = useTranslation("report");
  const listings = useAppState((state) => state.listings);
  const { rows, tree } = usePeopleRows(data);
  const [choice, choose] = useKeptState<EvidenceChoice>("report", {});
  const evidence = useMemo(
    () => evidenceOf(rows, tree, listings, coverage, choice),
    [rows, tree, listings, coverage, choice],
  );
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <ReportFilter tree={tree} choice={choice} onChange={(next) => choose(() => next)} />
      {evidence === "too-few" ? (
        <TooFew hasUnit={choice.unit !== undefined} />
      ) : (
        <ReportPage data={data} choice={choice} evidence={evidence} />
      )}
    </div>
  );
}
