import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type FinalTest,
  latestPass,
  isSubmitted,
  pretest,
  type Submitted,
} from "../../domain/assessment/final-test.ts";
import { nextTest } from "../../domain/assessment/renewal.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useOpenDue } from "../../state/use-office.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { TestIntro } from "./test-intro.tsx";
import { TestResultPage } from "./test-result-page.tsx";
import { TestRun } from "./test-run.tsx";

type Props = { readonly listing: CourseListing; readonly purpose: "pre" | "final" };

/** A course's pre-test or final test: its beginning, its questions, its result. */
export function TestPage({ listing, purpose }: Props) {
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const canRenew = useOpenDue(listing.id) !== undefined;
  const [chosen, setChosen] = useState<string>();
  const attempts = view.attempts.filter((attempt) => attempt.purpose === purpose);
  const underWay = attempts.find((attempt) => !isSubmitted(attempt));
  const handedIn = attempts.filter(isSubmitted);
  const test = nextTest(listing, view, canRenew);
  const pass = purpose === "final" ? latestPass(view) : undefined;
  const shown =
    handedIn.find(({ id }) => id === chosen) ??
    (purpose === "pre" ? handedIn[0] : resultToShow(test, handedIn, pass));

  if (underWay) return <TestRun listing={listing} attempt={underWay} onHandedIn={setChosen} />;
  if (shown) return <TestResultPage listing={listing} attempt={shown} />;
  const isOpen = purpose === "pre" ? pretest(view) !== "done" : test.state === "open";
  if (!isOpen) return <Closed listing={listing} />;
  return (
    <TestIntro
      listing={listing}
      purpose={purpose}
      attempts={view.attempts}
      pass={pass?.result}
      onResult={() => setChosen(pass?.id)}
    />
  );
}

function Closed({ listing }: Pick<Props, "listing">) {
  const { t } = useTranslation("test");
  return (
    <EmptyState
      title={t("closed")}
      actions={<LinkButton href={`#/courses/${listing.id}`}>{t("toCourse")}</LinkButton>}
    />
  );
}

/** The last failed attempt while its lessons are to be done again; the pass, unless it can be renewed now; else nothing. */
function resultToShow(
  { state }: FinalTest,
  finals: readonly Submitted[],
  pass: Submitted | undefined,
): Submitted | undefined {
  if (state === "redo-first") return finals.at(-1);
  return state === "open" ? undefined : pass;
}
