import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useApp } from "../../../state/use-app.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import type { DeskState } from "../use-desk-lock.ts";
import { Recover } from "./recover.tsx";
import { secondsOf, useWait } from "./use-wait.ts";

type Props = {
  readonly officeName: string;
  /** Whether it was open and nobody locked it by hand. */
  readonly hasLockedItself: boolean;
  readonly onOpen: (state: DeskState) => void;
};

/** Asks for the passphrase of the desk, or for its recovery file. */
export function Unlock({ officeName, hasLockedItself, onOpen }: Props) {
  const { t } = useTranslation("desk");
  const [isForgotten, setForgotten] = useState(false);
  return (
    <div className={styles.narrow}>
      <h1 tabIndex={-1}>{t("unlock.title", { office: officeName })}</h1>
      {hasLockedItself && (
        <Notice role="status">
          <p>{t("unlock.lockedItself")}</p>
        </Notice>
      )}
      {isForgotten ? (
        <Recover onOpen={onOpen} onBack={() => setForgotten(false)} />
      ) : (
        <PassphraseForm onOpen={onOpen} onForgotten={() => setForgotten(true)} />
      )}
    </div>
  );
}

function PassphraseForm({
  onOpen,
  onForgotten,
}: {
  readonly onOpen: (state: DeskState) => void;
  readonly onForgotten: () => void;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { services } = useApp();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { left, wait } = useWait();

  const unlock = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (left > 0 || isBusy) return;
    const passphrase = String(new FormData(event.currentTarget).get("passphrase") ?? "");
    setBusy(true);
    const result = await services.call("desk.unlock", { passphrase });
    setBusy(false);
    setError(undefined);
    if (result.ok) onOpen(result.value);
    else if (result.code === "too-many-tries") wait(secondsOf(result.at));
    else setError(result.code === "wrong-passphrase" ? t("unlock.wrong") : failure(result));
  };

  return (
    <Card className={styles.section ?? ""}>
      <form className={styles.section} onSubmit={(event) => void unlock(event)} noValidate>
        <TextField
          name="passphrase"
          type="password"
          autoComplete="current-password"
          label={t("passphrase.current")}
          error={error}
          maxLength={200}
        />
        {left > 0 && (
          <Notice tone="warning" role="alert">
            <p>{t("unlock.tooMany")}</p>
            {/* Heard once; the seconds run on for the eye alone. */}
            <p aria-live="off">{t("unlock.wait", { count: left })}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button variant="quiet" onClick={onForgotten}>
            {t("unlock.forgot")}
          </Button>
          <Button variant="primary" type="submit" isBusy={isBusy} aria-disabled={left > 0}>
            {t("unlock.open")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
