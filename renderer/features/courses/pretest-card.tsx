import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { contentSeen } from "../../domain/course/content-seen.ts";
import { pretest, rawScores } from "../../domain/assessment/final-test.ts";
import type { CourseView } from "../../domain/progress/course-view.ts";
import { useSession } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./courses.module.css";

/** The pre-test: offered once, may be skipped. */
export function PretestCard({
  listing,
  view,
}: {
  readonly listing: CourseListing;
  readonly view: CourseView;
}) {
  const { t } = useTranslation("course");
  const { record } = useSession();
  const state = pretest(view);
  const href = `#/courses/${listing.id}/test/pre`;
  if (state === "passed-by") return null;
  if (state === "done") {
    const before = rawScores(view).before;
    return before ? (
      <p className={styles.muted}>{t("pretestDone", { points: before.points, of: before.of })}</p>
    ) : null;
  }
  return (
    <Card as="section" className={styles.test ?? ""}>
      <h2>{t("pretest")}</h2>
      <p className={styles.muted}>{t("pretestBody", { count: listing.formItems })}</p>
      <div className={styles.actions}>
        {state === "offered" && (
          <Button
            variant="quiet"
            onClick={() => record("pretest-skipped", { content: contentSeen(listing, listing) })}
          >
            {t("skipPretest")}
          </Button>
        )}
        <LinkButton variant="primary" href={href}>
          {state === "under-way" ? t("resume") : t("takePretest")}
        </LinkButton>
      </div>
    </Card>
  );
}
