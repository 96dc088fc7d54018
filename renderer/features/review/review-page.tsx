import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import {
  type DueCheck,
  dueChecks,
  dueDiscernment,
  type DuePlan,
  duePlans,
  nextDue,
} from "../../domain/review/due.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSession, useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DiscernmentDue } from "./discernment-due.tsx";
import { PlanQuestion } from "./plan-question.tsx";
import { ReviewQuestion } from "./review-question.tsx";

type Entry =
  | { readonly kind: "plan"; readonly plan: DuePlan }
  | { readonly kind: "check"; readonly check: DueCheck }
  | { readonly kind: "discernment"; readonly listing: CourseListing };

/**
 * Everything that is due, one by one: plans made two weeks ago first, then checks, then what takes longest. The queue
 * is fixed when the page opens.
 */
export function ReviewPage() {
  const { t } = useTranslation("review");
  const { clock } = useEnvironment();
  const { store } = useSession();
  const listings = useAppState((state) => state.listings);
  const [queue] = useState<readonly Entry[]>(() => {
    const { view } = store.getState();
    const now = clock.now();
    return [
      ...duePlans(listings, view, now).map((plan): Entry => ({ kind: "plan", plan })),
      ...dueChecks(listings, view, now).map((check): Entry => ({ kind: "check", check })),
      ...dueDiscernment(listings, view, now).map((listing): Entry => ({ kind: "discernment", listing })),
    ];
  });
  const [index, setIndex] = useState(0);
  const view = useSessionState((state) => state.view);
  const entry = queue[index];

  if (queue.length === 0) return <NothingDue />;
  if (entry === undefined) {
    const checks = queue.flatMap((each) => (each.kind === "check" ? [each.check] : []));
    const right = checks.filter(
      ({ course, item }) => courseViewOf(view, course).checks[item]?.last === "right",
    ).length;
    return (
      <EmptyState
        title={t("doneTitle")}
        actions={
          <LinkButton variant="primary" href="#/">
            {t("toHome")}
          </LinkButton>
        }
      >
        {checks.length > 0 && <p>{t("doneBody", { right, all: checks.length })}</p>}
      </EmptyState>
    );
  }
  const place = { number: index + 1, count: queue.length };
  const next = () => setIndex(index + 1);
  switch (entry.kind) {
    case "plan":
      return <PlanQuestion key={index} due={entry.plan} place={place} onContinue={next} />;
    case "check":
      return <ReviewQuestion key={index} due={entry.check} place={place} onContinue={next} />;
    case "discernment":
      return <DiscernmentDue key={index} listing={entry.listing} place={place} onLater={next} />;
    default:
      return entry satisfies never;
  }
}

function NothingDue() {
  const { t } = useTranslation("review");
  const formats = useFormats();
  const listings = useAppState((state) => state.listings);
  const view = useSessionState((state) => state.view);
  const when = nextDue(listings, view);
  return (
    <EmptyState title={t("emptyTitle")} actions={<LinkButton href="#/">{t("toHome")}</LinkButton>}>
      <p>
        {when === undefined
          ? t("emptyNever")
          : t("emptyBody", { when: formats.date(new Date(when).toISOString()) })}
      </p>
    </EmptyState>
  );
}
