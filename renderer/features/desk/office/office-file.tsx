import { useTranslation } from "react-i18next";
import { useState } from "react";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useSaving } from "../use-saving.ts";

/** Makes the signed file for the PCs, and shows the fingerprint that they show when it is brought to them. */
export function OfficeFile({
  office,
  onChanged,
}: {
  readonly office: DeskData["office"];
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { call } = useDesk();
  const { savedAs, problem: unsaved, save } = useSaving();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { people, requirements, revision, fingerprint } = office;

  const make = async () => {
    setBusy(true);
    const result = await call("desk.office.file", {});
    setBusy(false);
    setProblem(result.ok ? undefined : failure(result));
    if (!result.ok) return;
    await save(result.value);
    await onChanged();
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("office.file")}</h2>
      <p>{t("office.fileBody")}</p>
      <p>{t("office.contents", { people: people.length, requirements: requirements.length })}</p>
      {people.length === 0 && (
        <Notice tone="warning">
          <p>{t("office.noPeople")}</p>
          <LinkButton href="#/desk/roster">{t("people.toRoster")}</LinkButton>
        </Notice>
      )}
      <p>{t("office.compare")}</p>
      <p className={styles.fingerprint} lang="en" translate="no">
        {fingerprint}
      </p>
      <p className={styles.muted}>
        {revision === 0 ? t("office.noRevision") : t("office.revision", { revision: String(revision) })}
      </p>
      {[problem, unsaved].map(
        (words) =>
          words !== undefined && (
            <Notice key={words} tone="error" role="alert">
              <p>{words}</p>
            </Notice>
          ),
      )}
      <div role="status">
        {savedAs !== undefined && (
          <Notice tone="right">
            <p>{t("office.saved", { file: savedAs })}</p>
          </Notice>
        )}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" isBusy={isBusy} onClick={() => void make()}>
          {t("office.make")}
        </Button>
      </div>
    </Card>
  );
}
