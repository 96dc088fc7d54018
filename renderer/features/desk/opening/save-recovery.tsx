import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import { type FileToSave, useSaving } from "../use-saving.ts";

/** Gives out a recovery file. It is not kept, so nobody goes on before it is saved. */
export function SaveRecovery({ file, onDone }: { readonly file: FileToSave; readonly onDone: () => void }) {
  const { t } = useTranslation("desk");
  const { savedAs, problem, save } = useSaving();
  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{t("recovery.title")}</h1>
      <p>{t("recovery.body")}</p>
      <p>{t("recovery.keep")}</p>
      <Card className={styles.section ?? ""}>
        {savedAs === undefined ? (
          <Notice tone="warning">
            <p>{t("recovery.once")}</p>
          </Notice>
        ) : (
          <Notice tone="right" role="status">
            <p>{t("recovery.saved", { file: savedAs })}</p>
          </Notice>
        )}
        {problem !== undefined && (
          <Notice tone="error" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button variant={savedAs === undefined ? "primary" : "secondary"} onClick={() => void save(file)}>
            {savedAs === undefined ? t("recovery.save") : t("recovery.saveAgain")}
          </Button>
          {savedAs !== undefined && (
            <Button variant="primary" onClick={onDone}>
              {t("recovery.goOn")}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
}
