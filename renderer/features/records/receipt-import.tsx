import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useApp } from "../../state/use-app.ts";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { readFile } from "./read-file.ts";
import styles from "./records.module.css";

type Taken = Output<"records.receipt">["learners"];

/** A file of more bytes is not even read. */
const largest = 4 * 1024 * 1024;

/** Brings in a receipt of the desk, and says for whom and up to when. */
export function ReceiptImport({ onTaken }: { readonly onTaken: () => void }) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { services } = useApp();
  const [taken, setTaken] = useState<Taken>([]);
  const [problem, setProblem] = useState<string>();

  const refusal = (result: { readonly code: string; readonly at?: string }) => {
    if (result.code === "not-found") return t("receipt.noOffice");
    return result.code === "damaged-file"
      ? t("receipt.refused", { reason: result.at ?? "" })
      : failure(result);
  };
  const take = async (file: File) => {
    if (file.size > largest) return setProblem(t("receipt.tooLarge"));
    const content = await readFile(file);
    if (content === undefined) return setProblem(t("office.unreadable"));
    const result = await services.call("records.receipt", { content });
    if (!result.ok) return setProblem(refusal(result));
    setTaken(result.value.learners);
    onTaken();
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    setProblem(undefined);
    setTaken([]);
    if (file !== undefined) void take(file);
    // So that the same file can be chosen again.
    event.currentTarget.value = "";
  };
  return (
    <div className={styles.part}>
      <h3>{t("receipt.title")}</h3>
      <p>{t("receipt.body")}</p>
      <Field label={t("receipt.choose")} hint={t("receipt.hint")}>
        {(control) => <input {...control} type="file" accept=".pandu-receipt" onChange={choose} />}
      </Field>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <StatusLine>
        {taken.map((receipt) => (
          <p key={receipt.learner}>
            <TakenWords taken={receipt} />
          </p>
        ))}
      </StatusLine>
    </div>
  );
}

function TakenWords({ taken: { name, at, state } }: { readonly taken: Taken[number] }) {
  const { t } = useTranslation("records");
  const { date } = useFormats();
  if (state === "not-here") return t("receipt.not-here");
  const who = name ?? t("receipt.somebody");
  return state === "kept"
    ? t("receipt.kept", { name: who, date: date(at) })
    : t(`receipt.${state}`, { name: who });
}
