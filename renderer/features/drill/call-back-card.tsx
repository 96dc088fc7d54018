import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { WorksheetAnswers } from "../../domain/course/worksheet.ts";
import { cardLines, longestCardLine } from "../../domain/drill/call-back-card.ts";
import { useKept } from "../../player/blocks/use-kept.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { CardSheet } from "./card-sheet.tsx";
import { PageHeading } from "./page-heading.tsx";
import styles from "./drill.module.css";

/** The office's own numbers, written in and kept, and the card as it prints. */
export function CallBackCard({
  listing,
  kept,
  onKeep,
  onPrint,
  onPlay,
}: {
  readonly listing: CourseListing;
  readonly kept: WorksheetAnswers;
  readonly onKeep: (answers: WorksheetAnswers) => void;
  readonly onPrint: () => void;
  readonly onPlay: () => void;
}) {
  const { t } = useTranslation("drill");
  const [answers, setAnswers] = useKept(kept, onKeep);
  return (
    <div className={styles.card}>
      <div className={styles.section} data-print="no">
        <PageHeading>{t("cardTitle")}</PageHeading>
        <p>{t("cardIntro")}</p>
        {cardLines.map((line) => (
          <TextField
            key={line}
            label={t(`cardLine.${line}`)}
            hint={line === "hotline" ? t("hotlineHint") : t("cardHint")}
            value={lineOf(answers, line)}
            maxLength={longestCardLine}
            onChange={(event) => setAnswers({ ...answers, [line]: event.target.value })}
          />
        ))}
        <p className={styles.muted}>{t("cardKept")}</p>
        <p className={styles.actions}>
          <Button onClick={onPlay}>{t("another")}</Button>
          <Button variant="primary" icon={<Printer aria-hidden size="1.2em" />} onClick={onPrint}>
            {t("print")}
          </Button>
        </p>
      </div>
      <section className={styles.section}>
        <h2 data-print="no">{t("sheet")}</h2>
        <CardSheet listing={listing} numberOf={(line) => lineOf(answers, line)} />
      </section>
    </div>
  );
}

function lineOf(answers: WorksheetAnswers, line: string): string {
  const written = answers[line];
  return typeof written === "string" ? written : "";
}
