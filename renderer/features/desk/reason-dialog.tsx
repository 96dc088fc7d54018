import { type FormEvent, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import styles from "./desk.module.css";

/** Asks for a reason before something is done that the log keeps. */
export function ReasonDialog({
  isOpen,
  title,
  action,
  onClose,
  onReason,
  children,
}: {
  readonly isOpen: boolean;
  readonly title: string;
  /** Words of the button that does it. */
  readonly action: string;
  readonly onClose: () => void;
  readonly onReason: (reason: string) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("desk");
  const [isMissing, setMissing] = useState(false);
  const form = useId();
  const close = () => {
    setMissing(false);
    onClose();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    if (reason === "") return setMissing(true);
    close();
    onReason(reason);
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      closeLabel={t("reason.cancel")}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t("reason.cancel")}</Button>
          <Button variant="primary" type="submit" form={form}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <form id={form} className={styles.section} onSubmit={submit} noValidate>
        <TextField
          name="reason"
          maxLength={500}
          label={t("reason.label")}
          hint={t("reason.hint")}
          error={isMissing ? t("reason.missing") : undefined}
        />
      </form>
    </Dialog>
  );
}
