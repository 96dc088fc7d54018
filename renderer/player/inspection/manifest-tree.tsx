import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JsonValue } from "../../domain/provenance/report.ts";
import { Button } from "../../ui/button.tsx";
import { FileText } from "./file-text.tsx";
import styles from "./manifest-tree.module.css";
import { useBounded } from "./use-bounded.ts";

const deepest = 32;
const piece = 50;

/** Any JSON as a tree; a branch is built when it is opened for the first time, and long ones come in pieces. */
export function ManifestTree({ value }: { readonly value: JsonValue }) {
  return <Entries value={value} depth={0} />;
}

function Entries({ value, depth }: { readonly value: JsonValue; readonly depth: number }) {
  const { t } = useTranslation("inspector");
  const entries = entriesOf(value);
  const { shown, left, showMore } = useBounded(entries, piece);
  if (depth >= deepest) return <p className={styles.note}>{t("manifest.deep")}</p>;
  if (entries.length === 0) return <p className={styles.note}>{t("manifest.empty")}</p>;
  return (
    <ul className={styles.entries} data-flat={depth > 8 || undefined}>
      {shown.map(([name, below]) => (
        <li key={name}>
          <Entry name={name} value={below} depth={depth} />
        </li>
      ))}
      {left > 0 && (
        <li data-print="no">
          <Button variant="quiet" onClick={showMore}>
            {t("manifest.showMore", { count: left })}
          </Button>
        </li>
      )}
    </ul>
  );
}

function entriesOf(value: JsonValue): (readonly [string, JsonValue])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [["", value]];
}

type EntryProps = { readonly name: string; readonly value: JsonValue; readonly depth: number };

function Entry({ name, value, depth }: EntryProps) {
  const { t } = useTranslation("inspector");
  const [wasOpened, setOpened] = useState(false);
  if (typeof value !== "object" || value === null) {
    return (
      <div className={styles.leaf}>
        {name !== "" && <Name name={name} />}
        <span>
          <FileText text={String(value)} most={200} />
        </span>
      </div>
    );
  }
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={styles.branch}>
        <ChevronRight aria-hidden size="1em" className={styles.sign} />
        <Name name={name} />
        <span className={styles.note}>{t("manifest.entries", { count: Object.keys(value).length })}</span>
      </summary>
      {wasOpened && <Entries value={value} depth={depth + 1} />}
    </details>
  );
}

function Name({ name }: { readonly name: string }) {
  return (
    <span className={styles.name}>
      <FileText text={name} most={100} />
    </span>
  );
}
