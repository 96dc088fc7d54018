import { FileUp } from "lucide-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { DropArea as Area } from "../../ui/drop-area.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./drop-area.module.css";
import { type NoFiles, useFileDrop } from "./use-file-drop.ts";
import { mostEntries } from "./visit.ts";

/** Where files come in: dropped anywhere, pasted, or chosen. */
export function DropArea({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation("inspector");
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<NoFiles | "too-many">();
  const take = (files: readonly File[]) => {
    setProblem(files.length > mostEntries ? "too-many" : undefined);
    onFiles(files);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // So that the same file can be chosen again.
    currentTarget.value = "";
    if (files.length > 0) take(files);
  };
  const isOver = useFileDrop({ onFiles: take, onNone: setProblem });
  const words = {
    "nothing-pasted": t("nothingPasted"),
    "only-folders": t("onlyFolders"),
    "too-many": t("tooMany", { count: mostEntries }),
  };
  return (
    <Area
      Icon={FileUp}
      isOver={isOver}
      words={
        <>
          <p className={styles.title}>{isOver ? t("dropHere") : t("dropTitle")}</p>
          <p className={styles.muted}>{t("dropPaste", { keys: "Ctrl+V" })}</p>
          <p className={styles.muted}>{t("kinds")}</p>
          <p className={styles.promise}>{t("staysHere")}</p>
          <StatusLine>{problem && words[problem]}</StatusLine>
        </>
      }
    >
      <Button variant="primary" onClick={() => input.current?.click()}>
        {t("choose")}
      </Button>
      <input ref={input} type="file" multiple hidden tabIndex={-1} aria-hidden onChange={choose} />
    </Area>
  );
}
