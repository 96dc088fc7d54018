import { useTranslation } from "react-i18next";
import type { PersonRow } from "../../../domain/desk/people-rows.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { OwnName } from "../own-name.tsx";
import { DueWords } from "./due-words.tsx";
import { PersonLearners } from "./person-learners.tsx";
import { PersonRecords } from "./person-records.tsx";
import { RemovePerson } from "./remove-person.tsx";
import { useWhereWords } from "./use-where-words.ts";

type Props = {
  readonly data: DeskData;
  /** Undefined where nobody has the id of the address. */
  readonly row: PersonRow | undefined;
  /** The address of the list from which one came. */
  readonly list: string;
  readonly today: string;
  readonly onChanged: () => Promise<void>;
};

/** All that the desk knows of one person: what is required, what was collected, and from where. */
export function PersonView({ data, row, list, today, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const back = (
    <LinkButton variant="quiet" href={list}>
      {t("person.back")}
    </LinkButton>
  );
  if (row === undefined) {
    return (
      <EmptyState title={t("person.goneTitle")} actions={back}>
        <p>{t("person.goneBody")}</p>
      </EmptyState>
    );
  }
  const { person, unitPath } = row;
  return (
    <div className={styles.page}>
      <div className={styles.back}>{back}</div>
      <h1 tabIndex={-1}>
        <OwnName>{person.name}</OwnName>
      </h1>
      <dl className={styles.facts}>
        <dt>{t("people.staffNumber")}</dt>
        <dd>{person.staffNumber === "" ? t("same.noNumber") : <bdi>{person.staffNumber}</bdi>}</dd>
        <dt>{t("people.unit")}</dt>
        <dd>{unitPath === "" ? t("person.noUnit") : <bdi>{unitPath}</bdi>}</dd>
        <dt>{t("person.roster")}</dt>
        <dd>{person.isInRoster ? t("people.inRoster") : t("people.notInRoster")}</dd>
      </dl>
      <Required row={row} today={today} />
      <PersonRecords row={row} devices={data.devices} />
      <PersonLearners data={data} person={person.id} onChanged={onChanged} />
      {person.learners.length > 0 && <RemovePerson person={person} onChanged={onChanged} />}
    </div>
  );
}

function Required({ row, today }: { readonly row: PersonRow; readonly today: string }) {
  const { t } = useTranslation("desk");
  const titleOf = useCourseTitles();
  const whereWords = useWhereWords();
  const { required } = row;
  const open = required.filter(({ due }) => due.state !== "done").length;
  if (required.length === 0) {
    return (
      <Card as="section" className={styles.section ?? ""}>
        <h2>{t("people.nothingRequired")}</h2>
      </Card>
    );
  }
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{open === 0 ? t("person.allDone") : t("person.open", { count: open })}</h2>
      <DataTable
        caption={t("person.required")}
        isCaptionHidden
        columns={[
          { id: "course", label: t("person.course") },
          { id: "due", label: t("person.due") },
          { id: "where", label: t("people.where") },
        ]}
        rows={required.map(({ course, due }) => ({
          id: course,
          cells: [titleOf(course), <DueWords due={due} today={today} />, whereWords(row, course)],
        }))}
      />
    </Card>
  );
}
