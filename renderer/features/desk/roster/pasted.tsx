import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { readDelimited } from "../../../domain/roster/delimited.ts";
import type { ReadTable } from "../../../domain/roster/table.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import styles from "../desk.module.css";
import type { OfficeParts } from "./office-parts.ts";
import { TableReview } from "./table-review.tsx";

/** Brings people in from cells that were copied out of a spreadsheet. */
export function Pasted(props: OfficeParts & { readonly onSaved: (words: string | undefined) => void }) {
  const { t } = useTranslation("desk");
  const [read, setRead] = useState<{ readonly turn: number; readonly table: ReadTable }>();
  const [isMissing, setMissing] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("cells") ?? "");
    const table = readDelimited(text);
    const isEmpty = table.rows.every((row) => row.every((cell) => cell === ""));
    setMissing(isEmpty);
    props.onSaved(undefined);
    setRead((before) => (isEmpty ? undefined : { turn: (before?.turn ?? 0) + 1, table }));
  };
  return (
    <>
      <form className={styles.section} onSubmit={submit} noValidate>
        <Field
          label={t("paste.label")}
          hint={t("paste.hint")}
          error={isMissing ? t("paste.missing") : undefined}
          className={styles.wide ?? ""}
        >
          {(control) => <textarea {...control} name="cells" rows={6} spellCheck={false} />}
        </Field>
        <div className={styles.buttons}>
          <Button type="submit">{t("paste.read")}</Button>
        </div>
      </form>
      {read !== undefined && (
        <TableReview key={read.turn} {...props} table={read.table} onDone={() => setRead(undefined)} />
      )}
    </>
  );
}
