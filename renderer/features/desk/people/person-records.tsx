import { useTranslation } from "react-i18next";
import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { useLanguageName } from "../use-language-name.ts";
import { usePcNames } from "../use-pc-names.ts";

type Props = { readonly row: PersonRow; readonly devices: DeskData["devices"] };

/** What was collected of somebody: passes, and courses under way. */
export function PersonRecords({ row, devices }: Props) {
  const { t } = useTranslation("desk");
  const { records, status } = row;
  if (records.length + status.length === 0) {
    return (
      <Card as="section" className={styles.section ?? ""}>
        <h2>{t("records.nothing")}</h2>
        <p>{t("records.nothingBody")}</p>
      </Card>
    );
  }
  return (
    <>
      {records.length > 0 && <Passes row={row} devices={devices} />}
      {status.length > 0 && <UnderWay row={row} devices={devices} />}
    </>
  );
}

function Passes({ row: { records }, devices }: Props) {
  const { t } = useTranslation("desk");
  const languageName = useLanguageName();
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  const pcName = usePcNames(devices);
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("records.passed", { count: records.length })}</h2>
      <DataTable
        caption={t("records.passes")}
        isCaptionHidden
        columns={[
          { id: "course", label: t("person.course") },
          { id: "at", label: t("records.at") },
          { id: "score", label: t("records.score"), isNumber: true },
          { id: "first", label: t("records.first"), isNumber: true },
          { id: "attempts", label: t("records.attempts"), isNumber: true },
          { id: "time", label: t("records.time"), isNumber: true },
          { id: "pc", label: t("records.pc") },
        ]}
        rows={records.map((record, index) => ({
          id: String(index),
          cells: [
            <>
              <p>{titleOf(record.course)}</p>
              <p className={styles.muted}>
                {t("records.version", {
                  version: record.courseVersion,
                  language: languageName(record.language),
                })}
              </p>
            </>,
            shortDate(record.finishedAt),
            t("records.points", record.passingScore),
            t("records.points", record.firstScore),
            record.attempts,
            t("records.minutes", { count: Math.round(record.activeSeconds / 60) }),
            pcName(record.seenBy),
          ],
        }))}
      />
    </Card>
  );
}

function UnderWay({ row: { status }, devices }: Props) {
  const { t } = useTranslation("desk");
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  const pcName = usePcNames(devices);
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("records.underWay", { count: status.length })}</h2>
      <DataTable
        caption={t("records.courses")}
        isCaptionHidden
        columns={[
          { id: "course", label: t("person.course") },
          { id: "lessons", label: t("records.lessons"), isNumber: true },
          { id: "best", label: t("records.best"), isNumber: true },
          { id: "attempts", label: t("records.attempts"), isNumber: true },
          { id: "active", label: t("records.active") },
          { id: "pc", label: t("records.pc") },
        ]}
        rows={status.map((each, index) => ({
          id: String(index),
          cells: [
            titleOf(each.course),
            each.lessonsDone,
            each.bestScore && t("records.points", each.bestScore),
            each.attempts,
            shortDate(each.lastActiveAt),
            pcName(each.seenBy),
          ],
        }))}
      />
    </Card>
  );
}
