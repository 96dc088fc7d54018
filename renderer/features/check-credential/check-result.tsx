import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import { Notice } from "../../ui/notice.tsx";
import styles from "./check-credential.module.css";
import { FactsTable } from "./facts-table.tsx";

type Checked = Output<"credentials.check">;
type Fitting = Extract<Checked, { signature: "fits" }>;

/** What a text turned out to be: first in a sentence, then fact by fact. */
export function CheckResult({ result }: { readonly result: Checked }) {
  const { t } = useTranslation("credentials");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);
  return (
    <section className={styles.section} aria-labelledby="check-result">
      <h2 id="check-result" ref={heading} tabIndex={-1}>
        {titleOf(result)}
      </h2>
      {result.signature === "fits" ? (
        <Fits result={result} />
      ) : (
        <Notice tone="warning">
          <p>
            {result.signature === "does-not-fit"
              ? t("check.result.doesNotFitBody")
              : t(`check.result.fault.${result.fault}`)}
          </p>
        </Notice>
      )}
    </section>
  );

  function titleOf(checked: Checked): string {
    if (checked.signature === "does-not-fit") return t("check.result.doesNotFit");
    if (checked.signature === "not-a-certificate") return t("check.result.notACertificate");
    const { issuer } = checked;
    return issuer === undefined
      ? t("check.result.unknown")
      : t("check.result.enrolled", { office: issuer.office.name });
  }
}

function Fits({ result: { facts, issuer, fingerprint } }: { readonly result: Fitting }) {
  const { t } = useTranslation("credentials");
  const { date } = useFormats();
  const { clock } = useEnvironment();
  const isOver = facts.until !== "" && facts.until < clock.timestamp().slice(0, 10);
  return (
    <>
      {issuer === undefined ? (
        <Notice tone="warning">
          <p>{t("check.result.unknownBody")}</p>
          <p className={styles.fingerprint} dir="ltr" translate="no">
            {fingerprint}
          </p>
        </Notice>
      ) : (
        <Notice tone="right">
          <p>{t(`check.result.knownBy.${issuer.source}`)}</p>
        </Notice>
      )}
      {isOver && (
        <Notice tone="note">
          <p>{t("check.result.until", { date: date(facts.until) })}</p>
        </Notice>
      )}
      <FactsTable facts={facts} />
      <h3>{t("check.proof.title")}</h3>
      <p className={styles.lead}>{t("check.proof.shows")}</p>
      <p className={styles.lead}>{t("check.proof.showsNot")}</p>
    </>
  );
}
