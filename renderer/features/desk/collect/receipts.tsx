import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../electron/contract/contract.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { useSaving } from "../use-saving.ts";

type Files = Output<"desk.receipts">["files"];

/** The desk's word to the PCs of what it collected, as files to be handed back. */
export function Receipts({
  waiting,
  onChanged,
}: {
  /** PCs to which one is due. */
  readonly waiting: number;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { call } = useDesk();
  const { problem: unsaved, save } = useSaving();
  const [files, setFiles] = useState<Files>([]);
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string>();

  const make = async (isForAll: boolean) => {
    const result = await call("desk.receipts", { all: isForAll });
    if (!result.ok) return setProblem(failure(result));
    setProblem(undefined);
    setSaved(new Set());
    setFiles(result.value.files);
    await onChanged();
  };
  const saveOne = async (file: Files[number]) => {
    const place = await save(file);
    if (place !== undefined) setSaved((before) => new Set(before).add(file.device));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{waiting === 0 ? t("receipts.none") : t("receipts.title", { count: waiting })}</h2>
      <p>{t("receipts.body")}</p>
      {[problem, unsaved].map(
        (words) =>
          words !== undefined && (
            <Notice key={words} tone="error" role="alert">
              <p>{words}</p>
            </Notice>
          ),
      )}
      <div className={styles.buttons}>
        {waiting > 0 && <Button onClick={() => void make(false)}>{t("receipts.make")}</Button>}
        <Button variant="quiet" onClick={() => void make(true)}>
          {t("receipts.makeAll")}
        </Button>
      </div>
      {files.length > 0 && (
        <ul className={styles.lines}>
          {files.map((file) => (
            <li key={file.device}>
              <span className={styles.text}>
                {file.deviceName || t("pc", { id: file.device.slice(0, 8) })}
              </span>
              <Button onClick={() => void saveOne(file)}>
                {saved.has(file.device)
                  ? t("receipts.saved", { file: file.name })
                  : t("receipts.save", { file: file.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
