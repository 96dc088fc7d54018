import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { Notice } from "../../ui/notice.tsx";
import styles from "./check-credential.module.css";
import { CheckResult } from "./check-result.tsx";
import { CheckText } from "./check-text.tsx";
import { KnownIssuers } from "./known-issuers.tsx";
import { PickPicture } from "./pick-picture.tsx";

/** Checks a certificate from a picture of its code or from the code's text, by what this PC knows of issuers. */
export function CheckPage() {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { services } = useApp();
  const [checked, setChecked] = useState<{
    readonly text: string;
    readonly result: Output<"credentials.check">;
  }>();
  const [problem, setProblem] = useState<string>();

  const check = async (text: string) => {
    const result = await services.call("credentials.check", { text });
    setProblem(result.ok ? undefined : failure(result));
    setChecked(result.ok ? { text, result: result.value } : undefined);
  };
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("check.title")}</h1>
      <p className={styles.lead}>{t("check.lead")}</p>
      <PickPicture onText={check} onPicked={() => setChecked(undefined)} />
      <CheckText onText={check} />
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {checked !== undefined && <CheckResult result={checked.result} />}
      {/* An issuer that is added or forgotten changes what a certificate that was checked comes to. */}
      <KnownIssuers onChanged={() => checked !== undefined && void check(checked.text)} />
    </div>
  );
}
