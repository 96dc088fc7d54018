import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import type { OfficeList } from "../../domain/provenance/trust-lists.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { AuthorityTable } from "./authority-table.tsx";
import styles from "./trust-lists.module.css";

type Props = {
  readonly list: OfficeList;
  readonly onRemoved: (lists: Output<"trust.load">) => void;
};

/** The list that somebody brought to this PC: what it is, who brought it and when, what is on it; and its removal. */
export function OfficeTrust({ list, onRemoved }: Props) {
  const { t } = useTranslation("trust");
  const { date } = useFormats();
  const failure = useFailure();
  const { services } = useApp();
  const person = useAppState(({ learners }) => learners.find(({ id }) => id === list.importedBy)?.name);
  const [isShown, setIsShown] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string>();

  const remove = async () => {
    setIsAsking(false);
    const result = await services.call("trust.remove", {});
    if (result.ok) onRemoved(result.value);
    else setProblem(failure(result));
  };
  const day = date(list.importedAt);
  return (
    <>
      <p className={styles.name}>{t("office.count", { name: list.name, count: list.authorities.length })}</p>
      <p>
        {person === undefined
          ? t("office.broughtBySomebody", { date: day })
          : t("office.brought", { person, date: day })}
      </p>
      <details onToggle={(event) => setIsShown(event.currentTarget.open)}>
        <summary>{t("office.show")}</summary>
        {isShown && <AuthorityTable authorities={list.authorities} />}
      </details>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Button onClick={() => setIsAsking(true)}>{t("office.remove")}</Button>
      <Dialog
        isOpen={isAsking}
        title={t("removal.title", { name: list.name })}
        closeLabel={t("removal.cancel")}
        onClose={() => setIsAsking(false)}
        actions={
          <>
            <Button onClick={() => setIsAsking(false)}>{t("removal.cancel")}</Button>
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
