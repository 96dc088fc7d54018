import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { countJudged } from "../../domain/discernment/counts.ts";
import { judgedAttempts, type Standing, standingOf } from "../../domain/discernment/standing.ts";
import type { CourseView } from "../../domain/progress/course-view.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./courses.module.css";

/** The discernment test of a course: above the lessons while it is the first one's turn, below them from then on. */
export function DiscernmentCard({
  listing,
  view,
  place,
}: {
  readonly listing: CourseListing;
  readonly view: CourseView;
  readonly place: "before" | "after";
}) {
  const { t } = useTranslation("discernment");
  const { clock } = useEnvironment();
  const standing = standingOf(listing, view, clock.now());
  if (listing.discernment === undefined || (place === "before") !== isFirst(standing)) return null;
  const last = judgedAttempts(view).at(-1);
  const isOpen = standing.state === "open" || standing.state === "under-way";
  const page = `#/courses/${listing.id}/discernment`;
  return (
    <Card as="section" className={styles.test ?? ""}>
      <h2>{t("title")}</h2>
      <StandingWords standing={standing} count={listing.discernment.items} />
      {last && (
        <p>
          {t("card.last", { occasion: t(`occasion.${last.occasion}`), ...countJudged(last.result.items) })}
        </p>
      )}
      <div className={styles.actions}>
        {last && !isOpen && <LinkButton href={page}>{t("card.result")}</LinkButton>}
        {isOpen && (
          <LinkButton href={page}>
            {standing.state === "under-way"
              ? t("card.goOn")
              : t("card.take", { count: listing.discernment.items })}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

function isFirst(standing: Standing): boolean {
  if (standing.state === "under-way") return standing.attempt.occasion === "before";
  return standing.state === "open" && standing.occasion === "before";
}

function StandingWords({ standing, count }: { readonly standing: Standing; readonly count: number }) {
  const { t } = useTranslation("discernment");
  const formats = useFormats();
  switch (standing.state) {
    case "under-way":
      return <p>{t("card.underWay")}</p>;
    case "open":
      return <p className={styles.muted}>{t(`card.${standing.occasion}`, { count })}</p>;
    case "lessons-first":
      return <p className={styles.muted}>{t("card.closed")}</p>;
    case "later":
      return (
        <p className={styles.muted}>
          {t("comesBack", { date: formats.date(new Date(standing.opensAt).toISOString()) })}
        </p>
      );
    case "done":
      return <p className={styles.muted}>{t("allDone")}</p>;
    default:
      return standing satisfies never;
  }
}
