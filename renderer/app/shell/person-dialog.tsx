import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Who sits here, with the way to their settings and the way out. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("shell");
  const app = useApp();
  const failure = useFailure();
  const learner = useSessionState((state) => state.learner);
  const [problem, setProblem] = useState<string>();
  const leave = async () => {
    const refused = await app.leave();
    if (refused) setProblem(failure(refused));
    else window.location.hash = "#/";
  };
  return (
    <Dialog
      isOpen
      title={learner.name}
      closeLabel={t("close")}
      onClose={onClose}
      actions={
        <>
          <LinkButton variant="quiet" href="#/settings" onClick={onClose}>
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
  );
}
