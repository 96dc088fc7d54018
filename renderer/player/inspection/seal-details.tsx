import { useTranslation } from "react-i18next";
import {
  type CheckedSeal,
  largestSealed,
  type Seal,
  type ValidationCode,
} from "../../domain/provenance/report.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FileText } from "./file-text.tsx";
import styles from "./seal-details.module.css";
import { useBounded } from "./use-bounded.ts";
import { useFileSize } from "./use-file-size.ts";
import { useSealFacts } from "./use-seal-facts.ts";

/** Who signed, when, with what, on which list, and what the reader checked. */
export function SealDetails({ seal }: { readonly seal: Seal }) {
  const { t } = useTranslation("inspector");
  const sizeOf = useFileSize();
  switch (seal.state) {
    case "none":
      return <p>{t("seal.noneBody")}</p>;
    case "not-checked":
      return <p>{t("seal.notCheckedBody", { size: sizeOf(largestSealed) })}</p>;
    case "elsewhere":
      return <p>{t("seal.elsewhereBody")}</p>;
    case "unreadable":
      return (
        <>
          <p>{t("seal.unreadableBody")}</p>
          <p>
            <FileText text={seal.reason} />
          </p>
        </>
      );
    case "checked":
      return <Checked seal={seal} />;
    default:
      return seal satisfies never;
  }
}

function Checked({ seal }: { readonly seal: CheckedSeal }) {
  const facts = useSealFacts();
  return (
    <>
      <dl className={styles.facts}>
        {facts(seal).map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{"ours" in fact ? fact.ours : <FileText text={fact.theirs} most={200} />}</dd>
          </div>
        ))}
      </dl>
      <Checks codes={seal.codes} />
    </>
  );
}

function Checks({ codes }: { readonly codes: readonly ValidationCode[] }) {
  const { t } = useTranslation("inspector");
  const { shown, left, showMore } = useBounded(codes, 30);
  if (codes.length === 0) return null;
  return (
    <div>
      <DataTable
        caption={t("seal.checks")}
        columns={[
          { id: "check", label: t("seal.check") },
          { id: "result", label: t("seal.result") },
          { id: "explanation", label: t("seal.explanation") },
        ]}
        rows={shown.map(({ code, kind, explanation }, at) => ({
          id: String(at),
          cells: [
            <FileText key="code" text={code} most={100} />,
            t(`seal.results.${kind}`),
            <FileText key="explanation" text={explanation} most={200} />,
          ],
        }))}
      />
      {left > 0 && (
        <Button variant="quiet" data-print="no" onClick={showMore}>
          {t("notes.more", { count: left })}
        </Button>
      )}
    </div>
  );
}
