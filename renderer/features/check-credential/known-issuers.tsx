import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output, Result } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { BringCard } from "./bring-card.tsx";
import styles from "./check-credential.module.css";

/** Whose certificates this PC knows; others are brought in by a card, or forgotten. */
export function KnownIssuers({ onChanged }: { readonly onChanged: () => void }) {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { services } = useApp();
  const [issuers, setIssuers] = useState<Output<"issuers.list">["issuers"]>();
  const [problem, setProblem] = useState<string>();

  const hear = useEffectEvent((result: Result<Output<"issuers.list">>) => {
    setProblem(result.ok ? undefined : failure(result));
    if (result.ok) setIssuers(result.value.issuers);
  });
  useEffect(() => void services.call("issuers.list", {}).then((result) => hear(result)), [services]);

  const forget = async (fingerprint: string) => {
    const result = await services.call("issuers.remove", { fingerprint });
    setProblem(result.ok ? undefined : failure(result));
    if (!result.ok) return;
    setIssuers(result.value.issuers);
    onChanged();
  };
  return (
    <section className={styles.section} aria-labelledby="known-issuers">
      <h2 id="known-issuers" tabIndex={-1}>
        {t("issuers.title")}
      </h2>
      {issuers?.length === 0 && <p className={styles.lead}>{t("issuers.none")}</p>}
      {issuers !== undefined && issuers.length > 0 && (
        <DataTable
          caption={t("issuers.caption")}
          isCaptionHidden
          columns={[
            { id: "office", label: t("issuers.office") },
            { id: "fingerprint", label: t("issuers.fingerprint") },
            { id: "source", label: t("issuers.source") },
            { id: "remove", label: t("issuers.remove") },
          ]}
          rows={issuers.map(({ office, fingerprint, source }) => ({
            id: fingerprint,
            cells: [
              <bdi key="office">{office.name}</bdi>,
              fingerprint,
              t(`issuers.sources.${source}`),
              source !== "office-file" && (
                <Button
                  key="remove"
                  variant="quiet"
                  aria-label={t("issuers.removeNamed", { office: office.name })}
                  onClick={() => void forget(fingerprint)}
                >
                  {t("issuers.remove")}
                </Button>
              ),
            ],
          }))}
        />
      )}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <BringCard
        onAdded={(added) => {
          setIssuers(added);
          onChanged();
        }}
      />
    </section>
  );
}
