import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { countJudged } from "../../domain/discernment/counts.ts";
import type { JudgedAttempt, Standing } from "../../domain/discernment/standing.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { ChipButton } from "../../ui/chip.tsx";
import { CompareTable } from "./compare-table.tsx";
import styles from "./discernment.module.css";
import { Findings } from "./findings.tsx";
import { ItemReasons } from "./item-reasons.tsx";
import { CalibrationTable, ToolTable } from "./result-tables.tsx";

type Props = {
  readonly listing: CourseListing;
  readonly attempt: JudgedAttempt;
  /** All that were handed in, in the order of their occasions. */
  readonly judged: readonly JudgedAttempt[];
  readonly standing: Standing;
  /** Shows another result; nothing leads to what is open now. */
  readonly onChoose: (attempt: string | undefined) => void;
};

/** What came of an attempt: counts first, then what they may be called, then every item with its reason. */
export function ResultPage({ listing, attempt, judged, standing, onChoose }: Props) {
  const { t } = useTranslation("discernment");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const { items } = attempt.result;
  const earlier = judged[judged.indexOf(attempt) - 1];
  return (
    <div className={styles.page}>
      <p className={styles.muted}>
        {listing.title} › {t("title")} › {t(`occasion.${attempt.occasion}`)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t("resultTitle", countJudged(items))}
      </h1>
      {judged.length > 1 && (
        <div className={styles.chips} role="group" aria-label={t("results")}>
          {judged.map(({ id, occasion }) => (
            <ChipButton key={id} aria-pressed={id === attempt.id} onClick={() => onChoose(id)}>
              {t(`occasion.${occasion}`)}
            </ChipButton>
          ))}
        </div>
      )}
      <Findings items={items} earlier={earlier?.result.items} />
      <CalibrationTable items={items} />
      <ToolTable items={items} />
      {judged.length > 1 && <CompareTable judged={judged} />}
      {areReasonsOpen(attempt, judged) ? (
        <ItemReasons listing={listing} attempt={attempt} />
      ) : (
        <p className={styles.muted}>{t("reasonsLater")}</p>
      )}
      <footer className={styles.foot}>
        <Next standing={standing} />
        <LinkButton
          variant={standing.state === "open" ? "quiet" : "primary"}
          href={`#/courses/${listing.id}`}
        >
          {t("toCourse")}
        </LinkButton>
        {standing.state === "open" && (
          <Button variant="primary" onClick={() => onChoose(undefined)}>
            {t("openNow")}
          </Button>
        )}
      </footer>
    </div>
  );
}

/**
 * The materials of the first form come back in the second with the other claim: whoever had read the reasons would
 * remember, not judge. So the first attempt's reasons come with the second's.
 */
function areReasonsOpen({ occasion }: JudgedAttempt, judged: readonly JudgedAttempt[]): boolean {
  return occasion !== "before" || judged.some((each) => each.occasion === "after");
}

function Next({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation("discernment");
  const formats = useFormats();
  switch (standing.state) {
    case "later":
      return <p>{t("comesBack", { date: formats.date(new Date(standing.opensAt).toISOString()) })}</p>;
    case "lessons-first":
      return <p>{t("afterLessons")}</p>;
    case "done":
      return <p>{t("allDone")}</p>;
    case "open":
    case "under-way":
      return null;
    default:
      return standing satisfies never;
  }
}
