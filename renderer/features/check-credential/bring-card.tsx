import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./check-credential.module.css";

type Candidate = { readonly content: string; readonly card: Output<"issuers.inspect"> };
type Props = { readonly onAdded: (issuers: Output<"issuers.list">["issuers"]) => void };

/** A larger file is no card. */
const largestCard = 6_000;

/** Brings in an issuer's card: it is shown first, and kept when its fingerprint was compared. */
export function BringCard({ onAdded }: Props) {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { services } = useApp();
  const { learner } = useProfile();
  const [candidate, setCandidate] = useState<Candidate>();
  const [problem, setProblem] = useState<string>();
  const [added, setAdded] = useState<string>();

  const look = async (file: File) => {
    const bytes = new Uint8Array(await file.slice(0, largestCard).arrayBuffer());
    const content = bytes.toBase64();
    const result = await services.call("issuers.inspect", { content });
    setProblem(result.ok ? undefined : failure(result));
    setCandidate(result.ok ? { content, card: result.value } : undefined);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again.
    currentTarget.value = "";
    setAdded(undefined);
    if (file !== undefined) void look(file);
  };
  const add = async ({ content, card: { fingerprint, office } }: Candidate) => {
    const result = await services.call("issuers.add", { learner: learner.id, content, fingerprint });
    setProblem(result.ok ? undefined : failure(result));
    if (!result.ok) return;
    setCandidate(undefined);
    setAdded(t("issuers.added", { office: office.name }));
    onAdded(result.value.issuers);
  };
  return (
    <>
      <Field label={t("issuers.bring")}>
        {(control) => <input {...control} type="file" accept=".pandu-issuer" onChange={choose} />}
      </Field>
      {candidate !== undefined && (
        <Notice role="status" title={t("issuers.found", { office: candidate.card.office.name })}>
          <p className={styles.fingerprint} dir="ltr" translate="no">
            {candidate.card.fingerprint}
          </p>
          <p>{candidate.card.isKnown ? t("issuers.isKnown") : t("issuers.compare")}</p>
          <div className={styles.buttons}>
            {!candidate.card.isKnown && (
              <Button variant="primary" onClick={() => void add(candidate)}>
                {t("issuers.add")}
              </Button>
            )}
            <Button onClick={() => setCandidate(undefined)}>{t("issuers.cancel")}</Button>
          </div>
        </Notice>
      )}
      <StatusLine>{added}</StatusLine>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
