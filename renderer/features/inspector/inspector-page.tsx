import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { headlineKeys } from "../../player/inspection/headline-keys.ts";
import { visibleName } from "../../player/inspection/visible-text.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import { DropArea } from "./drop-area.tsx";
import styles from "./inspector-page.module.css";
import { PracticeSet } from "./practice-set.tsx";
import { ReportPane } from "./report-pane.tsx";
import { TrustLists } from "./trust-lists.tsx";
import { useVisit } from "./use-visit.ts";
import { VisitList } from "./visit-list.tsx";
import type { VisitEntry } from "./visit.ts";

/** Reads what files say of their making; nothing is loaded before the first of them, nothing leaves this PC. */
export function InspectorPage() {
  const { t } = useTranslation("inspector");
  const { visit, begin, open, cancel } = useVisit();
  const { entries, shown } = visit;
  const entry = entries.find(({ id }) => id === shown?.id);
  const practiceTitle = useRef<HTMLHeadingElement>(null);
  const done = entries.filter(({ state }) => state.step === "done");
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <DropArea onFiles={begin} />
      <News entries={entries} />
      {entries.length > 0 && (
        <VisitList
          entries={entries}
          shown={shown?.id}
          onOpen={open}
          onCancel={cancel}
          onRetry={({ file, practice }) => begin([file], practice)}
        />
      )}
      {entry?.state.step === "done" && (
        <ReportPane
          inspected={entry.state}
          file={entry.file}
          practice={entry.practice}
          turn={shown?.turn ?? 0}
          onMorePractice={() => practiceTitle.current?.focus()}
        />
      )}
      <PracticeSet
        title={practiceTitle}
        inspected={new Set(done.flatMap(({ practice }) => practice?.id ?? []))}
        onInspect={(file, practice) => begin([file], practice)}
      />
      <TrustLists />
    </div>
  );
}

/** The answers, to be heard as they come in: one line a file. */
function News({ entries }: { readonly entries: readonly VisitEntry[] }) {
  const { t } = useTranslation("inspector");
  return (
    <StatusLine isHidden>
      {entries.map(({ id, file, state }) => {
        if (state.step !== "done") return null;
        const answer = t(headlineKeys(state.report.headline).sentence);
        return <p key={id}>{t("doneNews", { file: visibleName(file.name), answer })}</p>;
      })}
    </StatusLine>
  );
}
