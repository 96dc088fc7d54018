import { FileDown, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { WorksheetWords } from "../../domain/course/lesson-strings.ts";
import type { Worksheet, WorksheetAnswers } from "../../domain/course/worksheet.ts";
import { outcomeOf } from "../../domain/course/worksheet-outcome.ts";
import { worksheetText } from "../../domain/course/worksheet-text.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { RichTextView } from "./rich-text.tsx";
import { useKept } from "./use-kept.ts";
import { WorksheetField } from "./worksheet-field.tsx";
import styles from "./worksheet-block.module.css";

/** What a worksheet may do with what is written in it. */
export type WorksheetUse = {
  readonly kept: WorksheetAnswers;
  readonly onKeep: (answers: WorksheetAnswers) => void;
  readonly onPrint: () => void;
  readonly onSave: (name: string, text: string) => void;
};

type Props = {
  readonly worksheet: Worksheet & { readonly id: string };
  readonly words: WorksheetWords;
  readonly use: WorksheetUse;
};

/** A form to fill in. What is written is kept by itself; it can be printed, or saved as a text. */
export function WorksheetBlock({ worksheet, words, use }: Props) {
  const { t } = useTranslation("blocks");
  const [answers, setAnswers] = useKept(use.kept, use.onKeep);
  const outcome = outcomeOf(worksheet, answers);
  const result = outcome === undefined ? undefined : words.outcomes[outcome];
  const save = () => use.onSave(`${worksheet.id}.txt`, worksheetText(worksheet, words, answers));
  return (
    <Card className={styles.sheet}>
      <h2 className={styles.title}>{words.title}</h2>
      <RichTextView text={words.intro} />
      {worksheet.fields.map((field) => (
        <WorksheetField
          key={field.id}
          field={field}
          words={words.fields[field.id]}
          answer={answers[field.id]}
          onChange={(answer) => setAnswers({ ...answers, [field.id]: answer })}
        />
      ))}
      <StatusLine>
        {result && (
          <div className={styles.outcome}>
            <h3>{result.title}</h3>
            <RichTextView text={result.body} />
          </div>
        )}
      </StatusLine>
      <p className={styles.actions} data-print="no">
        <Button icon={<Printer aria-hidden size="1.2em" />} onClick={use.onPrint}>
          {t("worksheetPrint")}
        </Button>
        <Button icon={<FileDown aria-hidden size="1.2em" />} onClick={save}>
          {t("worksheetSave")}
        </Button>
      </p>
    </Card>
  );
}
