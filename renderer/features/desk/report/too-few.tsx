import { useTranslation } from "react-i18next";
import { smallest } from "../../../domain/report/shown-count.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import styles from "../desk.module.css";

/** Why there is no report, and what makes one. */
export function TooFew({ hasUnit }: { readonly hasUnit: boolean }) {
  const { t } = useTranslation("report");
  const { number } = useFormats();
  const few = { number: number(smallest) };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("tooFew.title")}</h2>
      <p>{hasUnit ? t("tooFew.body", few) : t("tooFew.bodyOffice", few)}</p>
      {!hasUnit && (
        <div className={styles.buttons}>
          <LinkButton variant="primary" href="#/desk/roster">
            {t("tooFew.toRoster")}
          </LinkButton>
          <LinkButton href="#/desk/collect">{t("tooFew.toCollect")}</LinkButton>
        </div>
      )}
    </Card>
  );
}
