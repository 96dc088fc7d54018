import { useTranslation } from "react-i18next";
import type { ListedPerson } from "../../../domain/desk/choose-people.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import styles from "../desk.module.css";
import { useCourseTitles } from "../use-course-titles.ts";
import { OwnName } from "../own-name.tsx";
import { DueWords } from "./due-words.tsx";
import { useWhereWords } from "./use-where-words.ts";

/** A page of people: who, where, what is most urgent of them, and when they were heard of. */
export function PeopleTable({
  people,
  today,
}: {
  readonly people: readonly ListedPerson[];
  readonly today: string;
}) {
  const { t } = useTranslation("desk");
  const { shortDate } = useFormats();
  const titleOf = useCourseTitles();
  const whereWords = useWhereWords();
  return (
    <DataTable
      caption={t("people.caption")}
      isCaptionHidden
      columns={[
        { id: "name", label: t("people.who") },
        { id: "urgent", label: t("people.urgent") },
        { id: "where", label: t("people.where") },
        { id: "done", label: t("people.done"), isNumber: true },
        { id: "collected", label: t("people.heard") },
      ]}
      rows={people.map((listed) => {
        const { person, unitPath, required, urgent, collectedAt } = listed;
        const done = required.filter(({ due }) => due.state === "done").length;
        return {
          id: person.id,
          cells: [
            <>
              <a href={`#/desk/people/${encodeURIComponent(person.id)}`}>
                <OwnName>{person.name}</OwnName>
              </a>
              <p className={styles.muted}>
                <bdi>{person.staffNumber}</bdi>
              </p>
              <p className={styles.muted}>
                <bdi>{unitPath}</bdi>
              </p>
              {!person.isInRoster && <p className={styles.muted}>{t("people.notInRoster")}</p>}
            </>,
            urgent === undefined ? (
              t("people.nothingRequired")
            ) : (
              <>
                <p>{titleOf(urgent.course)}</p>
                <DueWords due={urgent.due} today={today} />
              </>
            ),
            urgent && whereWords(listed, urgent.course),
            t("people.doneOf", { done, count: required.length }),
            collectedAt === undefined ? t("people.never") : shortDate(collectedAt),
          ],
        };
      })}
    />
  );
}
