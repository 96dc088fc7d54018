import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import type { HeldOffice, LoadedOffice } from "../../state/office-store.ts";
import { useApp } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import styles from "./records.module.css";

type Props = {
  readonly held: HeldOffice;
  readonly onChanged: (loaded: LoadedOffice, sentence: string) => void;
};

/** This PC's own path to the shared folder; empty for the path that the desk wrote. */
export function FolderForm({ held, onChanged }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { services } = useApp();
  const [error, setError] = useState<string>();

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const path = String(new FormData(event.currentTarget).get("path") ?? "").trim();
    const result = await services.call("office.folder", path === "" ? {} : { path });
    setError(undefined);
    if (result.ok) onChanged(result.value, path === "" ? t("folder.back") : t("folder.saved"));
    else setError(result.code === "bad-request" ? t("folder.bad") : failure(result));
  };
  return (
    <form className={styles.part} onSubmit={(event) => void save(event)} noValidate>
      <TextField
        name="path"
        label={t("folder.title")}
        hint={t("folder.hint")}
        error={error}
        dir="ltr"
        spellCheck={false}
        maxLength={1000}
        defaultValue={held.isOwnFolder ? held.folder : ""}
      />
      <Button type="submit">{t("folder.save")}</Button>
    </form>
  );
}
