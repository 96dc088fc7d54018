import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { mediaTypes } from "../../domain/provenance/file-type.ts";
import type { PracticeFile } from "../../domain/provenance/practice-set.ts";
import type { InspectedFile } from "../../domain/provenance/report.ts";
import { InspectionView } from "../../player/inspection/inspection-view.tsx";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ReportActions } from "./report-actions.tsx";
import { ReportFoot } from "./report-foot.tsx";
import styles from "./report-pane.module.css";
import type { Inspected } from "./visit.ts";

type Props = {
  readonly inspected: Inspected;
  readonly file: File;
  readonly practice: PracticeFile | undefined;
  /** Grows each time that a report is opened: the focus then goes to its answer. */
  readonly turn: number;
  readonly onMorePractice: () => void;
};

/** The report of one file: to read, to print, to save. */
export function ReportPane({ inspected, file, practice, turn, onMorePractice }: Props) {
  const { report, lists } = inspected;
  const pane = useRef<HTMLDivElement>(null);
  const picture = useMemo(() => pictureOf(file, report.file), [file, report]);
  useEffect(() => {
    pane.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [turn]);
  return (
    <div ref={pane} className={styles.pane} data-printable>
      <InspectionView
        key={turn}
        report={report}
        picture={picture}
        hasNoLists={lists.length === 0}
        actions={<ReportActions inspected={inspected} />}
        remark={practice && <Story practice={practice} onMore={onMorePractice} />}
      >
        <ReportFoot inspected={inspected} />
      </InspectionView>
    </div>
  );
}

type StoryProps = { readonly practice: PracticeFile; readonly onMore: () => void };

function Story({ practice: { kind, origin }, onMore }: StoryProps) {
  const { t } = useTranslation("inspector");
  return (
    <Notice tone="advice" title={t("set.made")}>
      <p>{t(`set.kinds.${kind}`)}</p>
      <p className={styles.credit}>{t("set.credit", { author: origin.author, licence: origin.licence })}</p>
      <Button className={styles.more ?? ""} data-print="no" onClick={onMore}>
        {t("set.back")}
      </Button>
    </Notice>
  );
}

const shownPictures: readonly string[] = ["jpeg", "png", "webp", "avif"];

/** Larger pictures are not decoded only to be shown small: bytes. */
const largestPicture = 40_000_000;

/** The file as a picture, by what it is inside; undefined where it is none, or too large. */
function pictureOf(file: File, { type, size }: InspectedFile): Blob | undefined {
  if (type === undefined || !shownPictures.includes(type) || size > largestPicture) return undefined;
  return file.slice(0, file.size, mediaTypes[type]);
}
