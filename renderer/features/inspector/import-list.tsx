import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { type Authority, largestTrustList } from "../../domain/provenance/trust-lists.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AuthorityTable } from "./authority-table.tsx";
import styles from "./trust-lists.module.css";

type Props = {
  /** The list whose place a new one takes. */
  readonly replaced: string | undefined;
  /** A file was chosen: older news are no longer news. */
  readonly onChosen: () => void;
  readonly onTaken: (lists: Output<"trust.load">) => void;
};

type Candidate = {
  readonly name: string;
  readonly content: string;
  readonly authorities: readonly Authority[];
};

/** Brings in a list from a file: it is read and shown first, and taken when that is confirmed. */
export function ImportList({ replaced, onChosen, onTaken }: Props) {
  const { t } = useTranslation("trust");
  const failure = useFailure();
  const { services } = useApp();
  const { learner } = useProfile();
  const [candidate, setCandidate] = useState<Candidate>();
  const [problem, setProblem] = useState<string>();

  const refuse = (result: { readonly code: string; readonly at?: string }) =>
    setProblem(result.code === "damaged-file" ? t("refused", { reason: result.at ?? "" }) : failure(result));
  const look = async (file: File) => {
    if (file.size > largestTrustList) return setProblem(t("tooLarge"));
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return setProblem(t("unreadable"));
    const content = new Uint8Array(bytes).toBase64();
    const result = await services.call("trust.inspect", { content });
    if (result.ok) setCandidate({ name: file.name, content, authorities: result.value.authorities });
    else refuse(result);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    setProblem(undefined);
    onChosen();
    if (file !== undefined) void look(file);
    // So that the same file can be chosen again after it was mended.
    event.currentTarget.value = "";
  };
  const take = async ({ name, content }: Candidate) => {
    setCandidate(undefined);
    const result = await services.call("trust.import", { learner: learner.id, name, content });
    if (result.ok) onTaken(result.value);
    else refuse(result);
  };

  const close = () => setCandidate(undefined);
  return (
    <>
      <Field
        label={replaced === undefined ? t("office.choose") : t("office.replace")}
        hint={t("office.hint")}
      >
        {(control) => <input {...control} type="file" accept=".pem,.crt,.cer,.der" onChange={choose} />}
      </Field>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Dialog
        isOpen={candidate !== undefined}
        title={t("confirm.title", { count: candidate?.authorities.length ?? 0 })}
        closeLabel={t("confirm.cancel")}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t("confirm.cancel")}</Button>
            <Button variant="primary" onClick={() => candidate && void take(candidate)}>
              {t("confirm.take")}
            </Button>
          </>
        }
      >
        {candidate && (
          <>
            <p>{t("confirm.meaning")}</p>
            <p>{t("confirm.names")}</p>
            <div className={styles.long} tabIndex={0} role="group" aria-label={t("authorities.title")}>
              <AuthorityTable authorities={candidate.authorities} />
            </div>
            {replaced !== undefined && <p>{t("confirm.replaces", { name: replaced })}</p>}
            <p>{t("confirm.noted")}</p>
          </>
        )}
      </Dialog>
    </>
  );
}
