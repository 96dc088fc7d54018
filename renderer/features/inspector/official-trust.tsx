import { useTranslation } from "react-i18next";
import { countCertificates, type OfficialList } from "../../domain/provenance/trust-lists.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { Notice } from "../../ui/notice.tsx";
import styles from "./trust-lists.module.css";

/** The official lists of this copy: how many authorities and of which day, or that it has none. */
export function OfficialTrust({ lists }: { readonly lists: OfficialList | undefined }) {
  const { t } = useTranslation("trust");
  const { date } = useFormats();
  return (
    <section className={styles.list}>
      <h3>{t("official.title")}</h3>
      {lists === undefined ? (
        <Notice tone="warning">
          <p>{t("official.none")}</p>
        </Notice>
      ) : (
        <>
          <ul>
            <li>{t("official.signers", { count: countCertificates(lists.signers) })}</li>
            <li>{t("official.timestamps", { count: countCertificates(lists.timestamps) })}</li>
          </ul>
          <p>{t("official.fetched", { date: date(lists.fetchedAt) })}</p>
          <p className={styles.address}>{t("official.address", { address: lists.address })}</p>
        </>
      )}
    </section>
  );
}
