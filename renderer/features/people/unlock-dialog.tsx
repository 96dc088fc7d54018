import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Learner } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import styles from "./people.module.css";

/** Asks for the passphrase, or for the recovery code when it is forgotten. */
export function UnlockDialog({
  learner,
  onClose,
  onOpen,
}: {
  readonly learner: Learner | undefined;
  readonly onClose: () => void;
  readonly onOpen: (learner: Learner) => void;
}) {
  const { t } = useTranslation("people");
  const failure = useFailure();
  const { services } = useApp();
  const [isForgotten, setIsForgotten] = useState(false);
  const [error, setError] = useState<string>();

  const close = () => {
    setIsForgotten(false);
    setError(undefined);
    onClose();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (learner === undefined) return;
    const secret = String(new FormData(event.currentTarget).get("secret") ?? "");
    const result = await (isForgotten
      ? services.call("learners.recover", { id: learner.id, recoveryCode: secret })
      : services.call("learners.unlock", { id: learner.id, passphrase: secret }));
    if (result.ok) {
      close();
      onOpen(result.value);
    } else if (result.code === "wrong-passphrase") setError(isForgotten ? t("wrongCode") : t("wrong"));
    else setError(failure(result));
  };

  const name = learner?.name ?? "";
  return (
    <Dialog
      isOpen={learner !== undefined}
      title={isForgotten ? t("recoveryTitle", { name }) : t("unlockTitle", { name })}
      closeLabel={t("cancel")}
      onClose={close}
    >
      <form className={styles.stack} onSubmit={(event) => void submit(event)}>
        <TextField
          key={String(isForgotten)}
          name="secret"
          type={isForgotten ? "text" : "password"}
          label={isForgotten ? t("recoveryCode") : t("unlockTitle", { name })}
          error={error}
          autoFocus
        />
        <div className={styles.actions}>
          {!isForgotten && (
            <Button variant="quiet" onClick={() => setIsForgotten(true)}>
              {t("forgot")}
            </Button>
          )}
          <Button variant="primary" type="submit">
            {isForgotten ? t("recover") : t("unlock")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
