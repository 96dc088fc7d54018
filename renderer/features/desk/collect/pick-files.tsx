import { FolderInput } from "lucide-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { DropArea } from "../../../ui/drop-area.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "./pick-files.module.css";
import { recordFiles } from "./record-files.ts";
import { useRecordsDrop } from "./use-records-drop.ts";

/** Where files and folders come in: dropped anywhere, or chosen. */
export function PickFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => Promise<void> }) {
  const { t } = useTranslation("desk");
  const input = useRef<HTMLInputElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const take = (files: readonly File[]) => {
    setEmpty(files.length === 0);
    if (files.length > 0) void onFiles(files);
  };
  const pick = (isFolder: boolean) => {
    if (input.current === null) return;
    input.current.webkitdirectory = isFolder;
    input.current.click();
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // So that the same can be chosen again.
    currentTarget.value = "";
    take(currentTarget.webkitdirectory ? recordFiles(files) : files);
  };
  const isOver = useRecordsDrop(take);
  return (
    <DropArea
      Icon={FolderInput}
      isOver={isOver}
      labelledBy="pick-files"
      words={
        <>
          <h2 id="pick-files">{isOver ? t("pick.over") : t("pick.title")}</h2>
          <p className={styles.muted}>{t("pick.kinds")}</p>
          <StatusLine>{isEmpty ? t("pick.empty") : undefined}</StatusLine>
        </>
      }
    >
      <div className={styles.buttons}>
        <Button variant="primary" onClick={() => pick(false)}>
          {t("pick.files")}
        </Button>
        <Button onClick={() => pick(true)}>{t("pick.folder")}</Button>
      </div>
      <input ref={input} type="file" multiple hidden tabIndex={-1} aria-hidden onChange={choose} />
    </DropArea>
  );
}
