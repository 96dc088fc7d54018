import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./people.module.css";

/** Shows a recovery code, once. */
export function RecoveryCodeDialog({
  code,
  onDone,
}: {
  readonly code: string | undefined;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation("people");
  return (
    <Dialog
      isOpen={code !== undefined}
      title={t("codeTitle")}
      closeLabel={t("codeDone")}
      onClose={onDone}
      actions={
        <Button variant="primary" onClick={onDone}>
          {t("codeDone")}
        </Button>
      }
    >
      <p>{t("codeBody")}</p>
      <p className={styles.code} lang="en">
        {code}
      </p>
    </Dialog>
  );
}
