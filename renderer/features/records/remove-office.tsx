import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import type { LoadedOffice } from "../../state/office-store.ts";
import { useApp } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";

type Props = { readonly office: string; readonly onRemoved: (loaded: LoadedOffice) => void };

/** Removes the office file once that is confirmed. */
export function RemoveOffice({ office, onRemoved }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { services } = useApp();
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const close = () => setIsAsking(false);

  const remove = async () => {
    close();
    const result = await services.call("office.remove", {});
    if (result.ok) onRemoved(result.value);
    else setProblem(failure(result));
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t("removal.open")}</Button>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Dialog
        isOpen={isAsking}
        title={t("removal.title", { office })}
        closeLabel={t("removal.cancel")}
        onClose={close}
        actions={
          <>
            <Button onClick={close}>{t("removal.cancel")}</Button>
            <Button variant="primary" onClick={() => void remove()}>
              {t("removal.remove")}
            </Button>
          </>
        }
      >
        <p>{t("removal.meaning")}</p>
      </Dialog>
    </>
  );
}
