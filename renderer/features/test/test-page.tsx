import { useState } from "react";
import { useTranslation } from "react-i18next";
import { finalTest, isSubmitted, pretest } from "../../domain/assessment/final-test.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { type AttemptView, courseViewOf } from "../../domain/progress/course-view.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { TestIntro } from "./test-intro.tsx";
import { TestResultPage } from "./test-result-page.tsx";
import { TestRun } from "./test-run.tsx";

/** A course's pre-test or final test: its beginning, its questions, its result. */
export function TestPage({
  listing,
  purpose,
}: {
  readonly listing: CourseListing;
  readonly purpose: "pre" | "final";
}) {
  const { t } = useTranslation("test");
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const [justNow, setJustNow] = useState<string>();
  const attempts = view.attempts.filter((attempt) => attempt.purpose === purpose);
  const underWay = attempts.find((attempt) => !isSubmitted(attempt));
  const shown =
    attempts.filter(isSubmitted).find(({ id }) => id === justNow) ??
    resultToShow(attempts, view, listing, purpose);

  if (underWay) return <TestRun listing={listing} attempt={underWay} onHandedIn={setJustNow} />;
  if (shown && isSubmitted(shown)) return <TestResultPage listing={listing} attempt={shown} />;
  const isOpen = purpose === "pre" ? pretest(view) !== "done" : finalTest(listing, view).state === "open";
  if (isOpen) return <TestIntro listing={listing} purpose={purpose} attempts={view.attempts} />;
  return (
    <EmptyState
      title={t("closed")}
      actions={<LinkButton href={`#/courses/${listing.id}`}>{t("toCourse")}</LinkButton>}
    />
  );
}

/** The passing attempt; else the last failed one while its lessons are to be done again; else nothing. */
function resultToShow(
  attempts: readonly AttemptView[],
  view: Parameters<typeof finalTest>[1],
  listing: CourseListing,
  purpose: "pre" | "final",
): AttemptView | undefined {
  if (purpose === "pre") return attempts.find(isSubmitted);
  const state = finalTest(listing, view);
  if (state.state === "passed") return state.attempt;
  return state.state === "redo-first" ? attempts.findLast(isSubmitted) : undefined;
}
