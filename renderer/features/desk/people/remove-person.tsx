import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeskPerson } from "../../../domain/desk/people-rows.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { ReasonDialog } from "../reason-dialog.tsx";

/** Removes what was collected of somebody, for good and with a reason. */
export function RemovePerson({
  person,
  onChanged,
}: {
  readonly person: DeskPerson;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { call } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const remove = async (reason: string) => {
    setBusy(true);
    const result = await call("desk.people.remove", { person: person.id, reason });
    setBusy(false);
    if (!result.ok) return setProblem(failure(result));
    await onChanged();
    window.location.hash = "#/desk/people";
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("remove.title")}</h2>
      <p>{t("remove.body")}</p>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button isBusy={isBusy} onClick={() => setAsking(true)}>
          {t("remove.open")}
        </Button>
        <StatusLine>{isBusy ? t("remove.busy") : undefined}</StatusLine>
      </div>
      <ReasonDialog
        isOpen={isAsking}
        title={t("remove.ask", { name: person.name })}
        action={t("remove.remove")}
        onClose={() => setAsking(false)}
        onReason={(reason) => void remove(reason)}
      >
        <p>{t("remove.meaning")}</p>
        {person.isInRoster && <p>{t("remove.lineStays")}</p>}
      </ReasonDialog>
    </Card>
  );
}
