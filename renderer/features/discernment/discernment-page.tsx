import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { judgedAttempts, standingOf } from "../../domain/discernment/standing.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useSessionState } from "../../state/use-session.ts";
import { LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DiscernmentIntro } from "./discernment-intro.tsx";
import { DiscernmentRun } from "./discernment-run.tsx";
import { ResultPage } from "./result-page.tsx";

/** A course's discernment test: its beginning, its items, its results. */
export function DiscernmentPage({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("discernment");
  const { clock } = useEnvironment();
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const [chosen, setChosen] = useState<string>();
  const judged = judgedAttempts(view);
  const standing = standingOf(listing, view, clock.now());
  const last = judged.at(-1);
  const shown = judged.find(({ id }) => id === chosen) ?? (standing.state === "open" ? undefined : last);

  if (standing.state === "under-way") {
    const { attempt } = standing;
    return <DiscernmentRun key={attempt.id} listing={listing} attempt={attempt} onHandedIn={setChosen} />;
  }
  if (shown) {
    return (
      <ResultPage
        key={shown.id}
        listing={listing}
        attempt={shown}
        judged={judged}
        standing={standing}
        onChoose={setChosen}
      />
    );
  }
  if (standing.state === "open") {
    return (
      <DiscernmentIntro
        listing={listing}
        occasion={standing.occasion}
        attempts={view.discernment}
        onLastResult={last && (() => setChosen(last.id))}
      />
    );
  }
  return (
    <EmptyState
      title={t("closedTitle")}
      actions={<LinkButton href={`#/courses/${listing.id}`}>{t("toCourse")}</LinkButton>}
    >
      <p>{t("closedBody")}</p>
    </EmptyState>
  );
}
