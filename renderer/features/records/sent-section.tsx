import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useBounded } from "../../player/inspection/use-bounded.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { ReceiptImport } from "./receipt-import.tsx";
import styles from "./records.module.css";
import { useCourseTitle } from "./use-course-title.ts";
import { useMoment } from "./use-moment.ts";

type Sent = Output<"records.sent">["sent"];

/** Everything that left this PC, latest first, and the receipts that come back. */
export function SentSection({ sent, onReceipt }: { readonly sent: Sent; readonly onReceipt: () => void }) {
  const { t } = useTranslation("records");
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{sent.length === 0 ? t("sent.none") : t("sent.title", { count: sent.length })}</h2>
      {sent.length > 0 && <SentTable sent={sent} />}
      <ReceiptImport onTaken={onReceipt} />
    </Card>
  );
}

function SentTable({ sent }: { readonly sent: Sent }) {
  const { t } = useTranslation("records");
  const { list } = useFormats();
  const titleOf = useCourseTitle();
  const momentOf = useMoment();
  const { shown, left, showMore } = useBounded(sent, 10);
  const formOf = ({ form, office }: Sent[number]) => {
    if (form !== "encrypted") return t(`sent.${form}`);
    return office === undefined ? t("sent.sealed") : t("sent.encrypted", { office });
  };
  return (
    <>
      <DataTable
        caption={t("sent.title", { count: sent.length })}
        isCaptionHidden
        columns={[
          { id: "when", label: t("sent.when") },
          { id: "way", label: t("sent.way") },
          { id: "what", label: t("sent.what") },
          { id: "courses", label: t("sent.courses") },
          { id: "collected", label: t("sent.collected") },
        ]}
        rows={shown.map((entry) => ({
          id: `${entry.at} ${entry.file}`,
          cells: [
            momentOf(entry.at),
            <>
              {t("sent.how", {
                way: entry.by === "hand" ? t("sent.byHand") : t("sent.byFolder"),
                form: formOf(entry),
              })}
              <span className={styles.technical}>{entry.file}</span>
            </>,
            t("sent.rows", entry),
            list(entry.courses.map(titleOf)),
            entry.isCollected ? t("sent.isCollected") : t("sent.notCollected"),
          ],
        }))}
      />
      {left > 0 && <Button onClick={showMore}>{t("rows.more", { count: Math.min(left, 10) })}</Button>}
    </>
  );
}
