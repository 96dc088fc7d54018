import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failedTests, quietDays } from "../../../domain/dashboard/stuck.ts";
import type { StuckPlace } from "../../../domain/dashboard/stuck-places.ts";
import { useAppState } from "../../../state/use-app.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Panel } from "../charts/panel.tsx";
import desk from "../desk.module.css";
import { useCourseTitles } from "../use-course-titles.ts";
import styles from "./overview.module.css";
import { PersonLink } from "./person-link.tsx";

type Props = { readonly places: readonly StuckPlace[]; readonly basis: string };

/** So many places stand here, those with the most people. */
const shown = 10;
/** And so many people of each. */
const named = 50;

/** Where in the courses people are stuck, and who they are. */
export function StuckPanel({ places, basis }: Props) {
  const { t } = useTranslation("overview");
  const titleOf = useCourseTitles();
  const placeWords = usePlaceWords();
  const count = places.length;
  return (
    <Panel title={count === 0 ? t("stuck.none") : t("stuck.title", { count })} basis={basis}>
      <p className={desk.muted}>{t("stuck.rule", { days: quietDays, tests: failedTests })}</p>
      {count > 0 && (
        <DataTable
          caption={t("stuck.caption")}
          isCaptionHidden
          columns={[
            { id: "place", label: t("stuck.place") },
            { id: "people", label: t("stuck.people") },
          ]}
          rows={places.slice(0, shown).map((place) => ({
            id: place.id,
            cells: [
              <>
                <p>{placeWords(place)}</p>
                <p className={desk.muted}>{titleOf(place.course)}</p>
              </>,
              <People people={place.people} />,
            ],
          }))}
        />
      )}
    </Panel>
  );
}

function People({ people }: Pick<StuckPlace, "people">) {
  const { t } = useTranslation("overview");
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("stuck.count", { count: people.length })}</summary>
      {isOpen && (
        <ul className={styles.people}>
          {people.slice(0, named).map(({ row, days, failed }) => (
            <li key={row.person.id}>
              <PersonLink row={row} />
              <p className={desk.muted}>{t("stuck.quiet", { count: days })}</p>
              {failed > 0 && <p className={desk.muted}>{t("stuck.tests", { count: failed })}</p>}
            </li>
          ))}
          {people.length > named && <li>{t("stuck.more", { count: people.length - named })}</li>}
        </ul>
      )}
    </details>
  );
}

/** What a place in a course is called; a lesson's id where this copy of Pandu does not have it. */
function usePlaceWords(): (place: StuckPlace) => string {
  const { t } = useTranslation("overview");
  const listings = useAppState((state) => state.listings);
  return ({ course, place }) => {
    if (place.at !== "lesson") return t(`stuck.${place.at}`);
    const { lessons = [] } = listings.find(({ id }) => id === course) ?? {};
    return lessons.find(({ id }) => id === place.lesson)?.title ?? place.lesson;
  };
}
