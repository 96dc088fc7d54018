import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { ChipButton } from "../../ui/chip.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./shell.module.css";

/** Who sits here; pressing it switches in one more click. */
export function PersonButton() {
  const { t } = useTranslation("shell");
  const app = useApp();
  const learner = useSessionState((state) => state.learner);
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState<string>();
  const leave = async () => {
    const failure = await app.leave();
    if (failure) setProblem(failure.at ?? failure.code);
    else window.location.hash = "#/";
  };
  const words = [learner.name, learner.unit].filter(Boolean).join(" · ");
  return (
    <>
      <ChipButton
        aria-label={t("person", { name: words })}
        aria-haspopup="dialog"
        className={styles.personChip}
        onClick={() => setIsOpen(true)}
      >
        {words}
      </ChipButton>
      <Dialog
        isOpen={isOpen}
        title={learner.name}
        closeLabel={t("close")}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <LinkButton variant="quiet" href="#/settings" onClick={() => setIsOpen(false)}>
              {t("profile")}
            </LinkButton>
            <Button variant="primary" onClick={() => void leave()}>
              {learner.isProtected ? t("lock") : t("switch")}
            </Button>
          </>
        }
      >
        {learner.unit !== "" && <p>{learner.unit}</p>}
        {problem !== undefined && (
          <Notice tone="error" role="alert">
            <p>{t("saveFailed", { reason: problem })}</p>
          </Notice>
        )}
      </Dialog>
    </>
  );
}
