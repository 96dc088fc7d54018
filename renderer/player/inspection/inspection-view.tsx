import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { InspectionReport, Notes, Seal } from "../../domain/provenance/report.ts";
import { Notice } from "../../ui/notice.tsx";
import { FileFacts } from "./file-facts.tsx";
import { HeadlineCard } from "./headline-card.tsx";
import { historyOf } from "./history.ts";
import { HistoryTree } from "./history-tree.tsx";
import styles from "./inspection-view.module.css";
import { ManifestTree } from "./manifest-tree.tsx";
import { countNotes, NotesTables } from "./notes-tables.tsx";
import { Panel } from "./panel.tsx";
import { SealDetails } from "./seal-details.tsx";
import { UncheckedList } from "./unchecked-list.tsx";
import { visibleName } from "./visible-text.ts";

type Props = {
  readonly report: InspectionReport;
  /** The file itself, where it is a picture to be shown beside the answer. */
  readonly picture?: Blob | undefined;
  readonly hasNoLists?: boolean;
  /** Stands at the head of the report: what to do with it. */
  readonly actions?: ReactNode;
  /** Stands below the answer: what else there is to say of this file. */
  readonly remark?: ReactNode;
  /** Stands at its foot. */
  readonly children?: ReactNode;
};

/** What a file says of its making: the answer first, one click below what it rests on. */
export function InspectionView({ report, picture, hasNoLists = false, actions, remark, children }: Props) {
  const { t } = useTranslation("inspector");
  const titleId = useId();
  const { seal, notes } = report;
  const history = seal.state === "checked" ? historyOf(seal) : undefined;
  const isSealed = seal.state === "checked";
  return (
    <article className={styles.report} aria-label={t("report.of", { file: visibleName(report.file.name) })}>
      <div className={styles.head}>
        <FileFacts report={report} />
        {actions}
      </div>
      <HeadlineCard report={report} titleId={titleId} picture={picture} hasNoLists={hasNoLists} />
      {isSealed && seal.trust.state === "listed" && seal.trust.list === "practice" && (
        <Notice title={t("practiceNotice.title")}>
          <p>{t("practiceNotice.body")}</p>
        </Notice>
      )}
      {remark}
      <Panel title={t(sealTitle(seal))}>
        <SealDetails seal={seal} />
      </Panel>
      {history && (
        <Panel title={t("history.title")} startsOpen>
          <p>
            {t(
              seal.state === "checked" && seal.integrity === "intact"
                ? "history.caution"
                : "history.cautionBroken",
            )}
          </p>
          <HistoryTree top={history} />
        </Panel>
      )}
      <Panel
        title={t(notesTitle(notes), { count: countNotes(notes) })}
        startsOpen={!isSealed && countNotes(notes) > 0}
      >
        <NotesTables notes={notes} />
      </Panel>
      {isSealed && (
        <Panel title={t("manifest.title")} isBuiltLater>
          <p>{t("manifest.body")}</p>
          <ManifestTree value={seal.raw} />
        </Panel>
      )}
      <UncheckedList />
      {children}
    </article>
  );
}

function notesTitle(notes: Notes) {
  if (notes.state === "unreadable") return "notes.unreadable";
  return countNotes(notes) === 0 ? "notes.none" : "notes.title";
}

function sealTitle(seal: Seal) {
  switch (seal.state) {
    case "checked":
      return "seal.more";
    case "none":
      return "seal.none";
    case "not-checked":
      return "seal.notChecked";
    case "elsewhere":
      return "seal.elsewhere";
    case "unreadable":
      return "seal.unreadable";
    default:
      return seal satisfies never;
  }
}
