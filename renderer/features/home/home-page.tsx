import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dueChecks, dueDiscernment, duePlans } from "../../domain/review/due.ts";
import { whereToContinue } from "../../domain/progress/continue.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useOffice } from "../../state/use-office.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import { ContinueCard } from "./continue-card.tsx";
import { CourseCard } from "./course-card.tsx";
import styles from "./home.module.css";
import { PathList } from "./path-list.tsx";

/** Home: one thing to continue, what the office asks for, what is due for review, the courses and paths. */
export function HomePage({
  required,
}: {
  /** Stands only where this PC has an office file. */
  readonly required: ReactNode;
}) {
  const { t } = useTranslation("home");
  const { clock } = useEnvironment();
  const listings = useAppState((state) => state.listings);
  const view = useSessionState((state) => state.view);
  const name = useSessionState((state) => state.learner.name);
  const { loaded } = useOffice();
  const now = clock.now();
  const checks = dueChecks(listings, view, now).length;
  const plans = duePlans(listings, view, now).length;
  const tests = dueDiscernment(listings, view, now).length;
  const minutes = Math.max(1, Math.round(checks * 0.7 + plans * 0.3 + tests * 20));

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t(greetingAt(new Date(now).getHours()), { name })}</h1>
      <ContinueCard next={whereToContinue(listings, view)} />
      {loaded?.held && required}
      <section className={styles.section}>
        <h2>{t("due")}</h2>
        <Card className={styles.due ?? ""}>
          {checks + plans + tests === 0 ? (
            <p className={styles.calm}>{t("nothingDue")}</p>
          ) : (
            <>
              <p className={styles.dueWords}>
                <Diamond tone="marigold" />
                <span>
                  {[
                    checks > 0 && t("dueBody", { count: checks }),
                    plans > 0 && t("duePlans", { count: plans }),
                    tests > 0 && t("dueDiscernment", { count: tests }),
                    t("minutes", { count: minutes }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </p>
              <LinkButton href="#/review">{t("reviewNow")}</LinkButton>
            </>
          )}
        </Card>
      </section>
      <section className={styles.section}>
        <h2>{t("courses")}</h2>
        <ul className={styles.grid}>
          {listings.map((listing) => (
            <li key={listing.id}>
              <CourseCard listing={listing} />
            </li>
          ))}
        </ul>
      </section>
      <PathList listings={listings} view={view} />
    </div>
  );
}

function greetingAt(hour: number): "morning" | "afternoon" | "evening" {
  if (hour >= 4 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "afternoon" : "evening";
}
