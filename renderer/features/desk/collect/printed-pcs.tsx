import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import type { DeskData } from "../load-desk.ts";
import styles from "./printed-pcs.module.css";

const mostNames = 3;

/** All PCs that wait, on paper alone: to be taken from PC to PC and ticked off. */
export function PrintedPcs({ pcs }: { readonly pcs: DeskData["devices"] }) {
  const { t } = useTranslation("desk");
  const { list } = useFormats();
  return (
    <div className={styles.paper} data-printable aria-hidden>
      <h1>{t("newPcs.title", { count: pcs.length })}</h1>
      <ul>
        {pcs.map(({ device, fingerprint, learners }) => (
          <li key={device}>
            <span className={styles.box} />
            <bdi className={styles.digits} lang="en" translate="no">
              {fingerprint}
            </bdi>
            <bdi>{list(learners.slice(0, mostNames))}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
