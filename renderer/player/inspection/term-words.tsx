import { useTranslation } from "react-i18next";
import { FileText } from "./file-text.tsx";
import styles from "./term-words.module.css";
import type { Term } from "./terms.ts";

/** Our words for a term with the term itself beside them; a term that we do not know stands as it is. */
export function TermWords({ term: { term, words } }: { readonly term: Term }) {
  const { t } = useTranslation("inspector");
  if (words === undefined) return <FileText text={term} />;
  return (
    <span className={styles.pair}>
      <span>{t(words)}</span>{" "}
      <code className={styles.term}>
        <FileText text={term} most={80} />
      </code>
    </span>
  );
}
