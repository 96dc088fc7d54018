import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { procedure } from "../../domain/drill/procedure.ts";
import type { CourseView, DrillView } from "../../domain/progress/course-view.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./courses.module.css";

/** The drills of a course, and how the last run of each went. */
export function DrillCards({
  listing,
  view,
}: {
  readonly listing: CourseListing;
  readonly view: CourseView;
}) {
  const { t } = useTranslation("drill");
  return listing.drills.map(({ id, title, minutes }) => (
    <Card key={id} as="section" className={styles.test ?? ""}>
      <h2>{t("practise", { title })}</h2>
      <p>{t("about")}</p>
      <p className={styles.muted}>
        {t("minutes", { count: minutes })} · {playedWords(view.drills[id])}
      </p>
      <div className={styles.actions}>
        <LinkButton href={`#/courses/${listing.id}/drills/${id}`}>{t("open")}</LinkButton>
      </div>
    </Card>
  ));

  function playedWords(played: DrillView | undefined) {
    if (played === undefined) return t("notPlayed");
    const count = Object.values(played.runs).reduce((sum, runs) => sum + runs, 0);
    return t("played", { count, taken: played.taken.length, of: procedure.length });
  }
}
