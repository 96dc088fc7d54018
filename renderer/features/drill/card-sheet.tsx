import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { cardLines } from "../../domain/drill/call-back-card.ts";
import { procedure } from "../../domain/drill/procedure.ts";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./card-sheet.module.css";

/** The card on paper: four steps and the numbers, on one page of A5 or A4. A line without a number can be written on. */
export function CardSheet({
  listing,
  numberOf,
}: {
  readonly listing: CourseListing;
  readonly numberOf: (line: string) => string;
}) {
  const { t } = useTranslation("drill");
  return (
    <article className={styles.sheet} data-printable data-track={listing.track}>
      <WovenCover courseId={listing.id} track={listing.track} className={styles.border} />
      <div className={styles.inner}>
        <h3 className={styles.title}>{t("cardTitle")}</h3>
        <p>{t("sheetWhen")}</p>
        <ol className={styles.steps}>
          {procedure.map((step) => (
            <li key={step}>
              <strong>{t(`step.${step}`)}</strong>
              <p>{t(`sheetStep.${step}`)}</p>
            </li>
          ))}
        </ol>
        <h4>{t("sheetNumbers")}</h4>
        <dl className={styles.numbers}>
          {cardLines.map((line) => (
            <div key={line}>
              <dt>{t(`cardLine.${line}`)}</dt>
              <dd>{numberOf(line) || <span className="visually-hidden">{t("empty")}</span>}</dd>
            </div>
          ))}
        </dl>
      </div>
    </article>
  );
}
