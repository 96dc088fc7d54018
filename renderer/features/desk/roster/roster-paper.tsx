import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { rosterByUnit } from "../../../domain/report/roster-by-unit.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { OwnName } from "../own-name.tsx";
import type { OfficeParts } from "./office-parts.ts";
import styles from "./roster-paper.module.css";

type Props = Pick<OfficeParts, "office" | "tree"> & {
  readonly today: string;
  readonly ref: Ref<HTMLElement>;
};

/** The roster unit by unit for paper; on the screen nothing is seen of it. */
export function RosterPaper({ office, tree, today, ref }: Props) {
  const { t } = useTranslation("report");
  const { date } = useFormats();
  return (
    <article ref={ref} className={styles.paper} aria-hidden data-printable>
      <h2>{t("roster.title", { office: office.name })}</h2>
      <p>{t("roster.made", { count: office.people.length, date: date(today) })}</p>
      {rosterByUnit(office.people, tree).map(({ unit, path, people }) => (
        <section key={unit}>
          <h3>{t("roster.unit", { unit: path, count: people.length })}</h3>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("roster.name")}</th>
                <th scope="col">{t("roster.staffNumber")}</th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, staffNumber }) => (
                <tr key={id}>
                  <th scope="row">
                    <OwnName>{name}</OwnName>
                  </th>
                  <td>
                    <bdi>{staffNumber}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </article>
  );
}
