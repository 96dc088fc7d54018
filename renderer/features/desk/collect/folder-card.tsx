import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import type { Collecting } from "./use-collecting.ts";

/** Collects from a folder by its path, once or whenever something comes into it. */
export function FolderCard({
  folder,
  collecting,
}: {
  /** The shared folder of the office. */
  readonly folder: string | undefined;
  readonly collecting: Collecting;
}) {
  const { t } = useTranslation("desk");
  const { progress, isRunning, collectFolder, watch } = collecting;
  const [isMissing, setMissing] = useState(false);
  const watched = progress?.watch;

  const collect = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const path = String(new FormData(event.currentTarget).get("path") ?? "").trim();
    setMissing(path === "");
    if (path === "" || isRunning) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isToWatch = submitter instanceof HTMLButtonElement && submitter.value === "watch";
    await (isToWatch ? watch(path) : collectFolder(path));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("folder.title")}</h2>
      <p>{t("folder.body")}</p>
      <form className={styles.section} onSubmit={(event) => void collect(event)} noValidate>
        <TextField
          name="path"
          dir="ltr"
          spellCheck={false}
          maxLength={1000}
          label={t("folder.path")}
          hint={t("folder.hint")}
          error={isMissing ? t("folder.missing") : undefined}
          defaultValue={watched?.path ?? folder}
        />
        <div className={styles.buttons}>
          <Button type="submit" value="once" isBusy={isRunning}>
            {t("folder.collect")}
          </Button>
          <Button type="submit" value="watch" isBusy={isRunning}>
            {t("folder.watch")}
          </Button>
        </div>
      </form>
      {watched !== undefined && <Watched watched={watched} onStop={() => void watch(undefined)} />}
    </Card>
  );
}

type WatchedFolder = NonNullable<NonNullable<Collecting["progress"]>["watch"]>;

function Watched({ watched, onStop }: { readonly watched: WatchedFolder; readonly onStop: () => void }) {
  const { t } = useTranslation("desk");
  const { time } = useFormats();
  const { path, lookedAt, problem } = watched;
  return (
    <Notice tone={problem === undefined ? "note" : "warning"}>
      <p className={styles.text}>{t("folder.watching", { path })}</p>
      {lookedAt !== undefined && problem === undefined && (
        <p>{t("folder.lookedAt", { time: time(lookedAt) })}</p>
      )}
      {problem !== undefined && <p>{t(`problem.${problem}`)}</p>}
      <p>{t("folder.whileOpen")}</p>
      <div className={styles.buttons}>
        <Button onClick={onStop}>{t("folder.stop")}</Button>
      </div>
    </Notice>
  );
}
