import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { useSaving } from "../use-saving.ts";

/** The card by which PCs without the office file come to know this desk. */
export function IssuerCard({ fingerprint }: { readonly fingerprint: string }) {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { call } = useDesk();
  const { savedAs, problem: notSaved, save } = useSaving();
  const [problem, setProblem] = useState<string>();
  const saveCard = async () => {
    const result = await call("desk.issuerCard", {});
    setProblem(result.ok ? undefined : failure(result));
    if (result.ok) await save(result.value);
  };
  const trouble = problem ?? notSaved;
  return (
    <section className={styles.section} aria-labelledby="issuer-card">
      <h2 id="issuer-card">{t("card.title")}</h2>
      <p className={styles.lead}>{t("card.body")}</p>
      <p className={styles.muted}>{t("card.fingerprint")}</p>
      <p className={styles.fingerprint} dir="ltr" translate="no">
        {fingerprint}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void saveCard()}>{t("card.save")}</Button>
        <StatusLine>{savedAs && t("saved", { file: savedAs })}</StatusLine>
      </div>
      {trouble !== undefined && (
        <Notice tone="error" role="alert">
          <p>{trouble}</p>
        </Notice>
      )}
    </section>
  );
}
