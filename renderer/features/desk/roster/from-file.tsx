import type { ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import { type Encoding, encodings } from "../../../domain/roster/encoding.ts";
import { Field } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import styles from "../desk.module.css";
import type { OfficeParts } from "./office-parts.ts";
import { TableReview } from "./table-review.tsx";
import { useNameFile } from "./use-name-file.ts";

/** Brings people in from a file: its encoding is guessed, and can be set where the guess is not sure. */
export function FromFile(props: OfficeParts & { readonly onSaved: (words: string | undefined) => void }) {
  const { t } = useTranslation("desk");
  const { name, table, fault, encoding, key, take, setEncoding, drop } = useNameFile();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again after it was mended.
    currentTarget.value = "";
    props.onSaved(undefined);
    if (file !== undefined) void take(file);
  };
  return (
    <>
      <Field label={t("file.choose")} hint={t("file.hint")}>
        {(control) => (
          <input {...control} type="file" accept=".xlsx,.xlsm,.csv,.tsv,.txt" onChange={choose} />
        )}
      </Field>
      {fault !== undefined && (
        <Notice tone="error" role="alert">
          <p>{t(`file.${fault}`)}</p>
        </Notice>
      )}
      {encoding !== undefined && (
        <Notice tone="warning">
          <p>{t("file.encodingUnsure")}</p>
          <Select
            label={t("file.encoding")}
            value={encoding}
            options={encodings.map((each) => ({ value: each, label: t(`file.encodings.${each}`) }))}
            onChange={(next) => setEncoding(next as Encoding)}
          />
        </Notice>
      )}
      {table !== undefined && name !== undefined && (
        <>
          <p className={styles.text}>{t("file.read", { file: name, count: table.rows.length })}</p>
          <TableReview key={key} {...props} table={table} onDone={drop} />
        </>
      )}
    </>
  );
}
