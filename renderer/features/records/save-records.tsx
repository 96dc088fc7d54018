import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useApp } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./records.module.css";
import type { Form } from "./use-leaving.ts";
import { useMoment } from "./use-moment.ts";

type Props = {
  readonly form: Form;
  /** What leaves; undefined until it is on the screen, and where nothing does. */
  readonly request: Input<"records.preview"> | undefined;
  readonly onLeft: () => void;
};

type Gone = { readonly file: string; readonly form: Form; readonly at: string };
type Outcome = { readonly gone: Gone } | { readonly calledOff: true } | { readonly problem: string };

/** Makes the file, saves it, and says what to do with it. */
export function SaveRecords({ form, request, onLeft }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { services } = useApp();
  const { saveFile, clock } = useEnvironment();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const make = async (wanted: Input<"records.preview">): Promise<Outcome> => {
    const result = await services.call("records.seal", { ...wanted, form });
    if (!result.ok) return { problem: failure(result) };
    const { name, content, sealing } = result.value;
    const outcome = await saved(name, Uint8Array.fromBase64(content));
    // Noted already, so that a crash on the way never hides what left.
    if (!("gone" in outcome)) await services.call("records.notSaved", { sealing });
    onLeft();
    return outcome;
  };
  const saved = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> => {
    try {
      const file = await saveFile(name, bytes);
      return file === undefined ? { calledOff: true } : { gone: { file, form, at: clock.timestamp() } };
    } catch (error) {
      return { problem: failure({ code: "failed", at: String(error) }) };
    }
  };
  const save = async () => {
    if (request === undefined) return;
    setOutcome(undefined);
    setIsBusy(true);
    setOutcome(await make(request));
    setIsBusy(false);
  };
  return (
    <>
      <div className={styles.actions}>
        <Button
          variant="primary"
          disabled={request === undefined && !isBusy}
          isBusy={isBusy}
          onClick={() => void save()}
        >
          {t("leaving.save")}
        </Button>
      </div>
      <StatusLine>
        {outcome && "gone" in outcome && <GoneNotice gone={outcome.gone} />}
        {outcome && "calledOff" in outcome && t("leaving.notSaved")}
      </StatusLine>
      {outcome && "problem" in outcome && (
        <Notice tone="error" role="alert">
          <p>{outcome.problem}</p>
        </Notice>
      )}
    </>
  );
}

function GoneNotice({ gone: { file, form, at } }: { readonly gone: Gone }) {
  const { t } = useTranslation("records");
  const momentOf = useMoment();
  const carry = {
    encrypted: t("leaving.carryEncrypted"),
    signed: t("leaving.carrySigned"),
    summary: t("leaving.carrySummary"),
  };
  return (
    <Notice tone="right" title={t("leaving.gone", { file, moment: momentOf(at) })}>
      <p>{t("leaving.next")}</p>
      <ul>
        <li>{t("leaving.stick")}</li>
        <li>{t("leaving.mail")}</li>
        <li>{t("leaving.folder")}</li>
      </ul>
      <p>{carry[form]}</p>
    </Notice>
  );
}
