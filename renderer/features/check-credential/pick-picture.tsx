import { ScanQrCode } from "lucide-react";
import { type ChangeEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { largestPicture } from "../../domain/credentials/picture-code.ts";
import { useEnvironment } from "../../state/environment.ts";
import { Button } from "../../ui/button.tsx";
import { DropArea } from "../../ui/drop-area.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { useDrop } from "../../ui/use-drop.ts";
import styles from "./check-credential.module.css";

type Props = {
  readonly onText: (text: string) => Promise<void>;
  /** A picture was chosen: what was found before is no longer news. */
  readonly onPicked: () => void;
};

/** Where a picture of a code comes in: dropped or pasted anywhere, or chosen. */
export function PickPicture({ onText, onPicked }: Props) {
  const { t } = useTranslation("credentials");
  const { readCode } = useEnvironment();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef<File>(undefined);
  const [news, setNews] = useState<"reading" | "noPicture" | "tooLarge" | "noCode">();

  const take = async (file: File) => {
    latest.current = file;
    onPicked();
    if (file.size > largestPicture) return setNews("tooLarge");
    setNews("reading");
    const code = await readCode(file);
    // Another picture was taken meanwhile: this one is not asked about any more.
    if (latest.current !== file) return;
    if (code.state !== "read") return setNews(code.state === "no-code" ? "noCode" : "noPicture");
    setNews(undefined);
    await onText(code.text);
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // So that the same file can be chosen again.
    currentTarget.value = "";
    if (file !== undefined) void take(file);
  };
  const takeFirst = (transfer: DataTransfer | null) => {
    const [file] = transfer?.files ?? [];
    if (file !== undefined) void take(file);
  };
  const isOver = useDrop({ onDrop: takeFirst, onPaste: takeFirst });
  return (
    <DropArea
      Icon={ScanQrCode}
      isOver={isOver}
      labelledBy="pick-picture"
      words={
        <>
          <h2 id="pick-picture">{isOver ? t("check.pick.over") : t("check.pick.title")}</h2>
          <p className={styles.muted}>{t("check.pick.kinds")}</p>
          <StatusLine>{news && t(`check.pick.${news}`)}</StatusLine>
        </>
      }
    >
      <Button variant="primary" isBusy={news === "reading"} onClick={() => input.current?.click()}>
        {t("check.pick.button")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={choose}
      />
    </DropArea>
  );
}
