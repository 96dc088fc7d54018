import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./file-text.module.css";
import { cut, visibleText } from "./visible-text.ts";

const piece = 5000;

/** Text out of a file: in a direction of its own, its hidden signs visible, the rest of a long one on demand. */
export function FileText({ text, most = 300 }: { readonly text: string; readonly most?: number }) {
  const { t } = useTranslation("inspector");
  const [limit, setLimit] = useState(most);
  const words = useRef<HTMLElement>(null);
  const left = text.length - limit;
  const showMore = () => {
    setLimit(limit + piece);
    words.current?.focus();
  };
  return (
    <>
      <bdi ref={words} tabIndex={left > 0 || limit > most ? -1 : undefined} className={styles.text}>
        {visibleText(cut(text, limit))}
        {left > 0 && "…"}
      </bdi>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          {t("text.showMore", { count: left })}
        </button>
      )}
    </>
  );
}
