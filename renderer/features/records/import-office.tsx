import { type ChangeEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import type { LoadedOffice } from "../../state/office-store.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ConfirmOffice } from "./confirm-office.tsx";
import { readFile } from "./read-file.ts";

type Props = {
  readonly isHeld: boolean;
  /** A file was chosen: older news are no longer news. */
  readonly onChosen: () => void;
  readonly onTaken: (loaded: LoadedOffice) => void;
};

export type Candidate = { readonly content: string; readonly facts: Output<"office.inspect"> };

/** A file of more bytes is not even read. */
const largest = 16 * 1024 * 1024;

/** Brings in an office file: it is read and shown first, and taken when its fingerprint was compared. */
export function ImportOffice({ isHeld, onChosen, onTaken }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { services } = useApp();
  const { learner } = useProfile();
  const [candidate, setCandidate] = useState<Candidate>();
  const [problem, setProblem] = useState<string>();

  const refuse = (result: { readonly code: string; readonly at?: string }) => {
    if (result.code === "newer-data") return setProblem(t("office.newerPandu"));
    if (result.code !== "damaged-file") return setProblem(failure(result));
    setProblem(t("office.refused", { reason: result.at ?? "" }));
  };
  const look = async (file: File) => {
    if (file.size > largest) return setProblem(t("office.tooLarge"));
    const content = await readFile(file);
    if (content === undefined) return setProblem(t("office.unreadable"));
    const result = await services.call("office.inspect", { content });
    if (result.ok) setCandidate({ content, facts: result.value });
    else refuse(result);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    setProblem(undefined);
    onChosen();
    if (file !== undefined) void look(file);
    // So that the same file can be chosen again.
    event.currentTarget.value = "";
  };
  const take = async ({ content, facts: { fingerprint } }: Candidate) => {
    setCandidate(undefined);
    const result = await services.call("office.import", { learner: learner.id, content, fingerprint });
    if (result.ok) onTaken(result.value);
    else refuse(result);
  };

  return (
    <>
      <Field label={isHeld ? t("office.replace") : t("office.choose")} hint={t("office.hint")}>
        {(control) => <input {...control} type="file" accept=".pandu-office" onChange={choose} />}
      </Field>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <ConfirmOffice
        candidate={candidate}
        onClose={() => setCandidate(undefined)}
        onTake={(taken) => void take(taken)}
      />
    </>
  );
}
