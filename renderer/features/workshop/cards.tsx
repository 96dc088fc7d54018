import { useTranslation } from "react-i18next";
import type { WorkshopDocument } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import styles from "./workshop.module.css";

/** Cards to cut out: the situation, and under a fold the answer with its reason. */
export function Cards({ kit: { workshop, strings } }: { readonly kit: WorkshopDocument }) {
  const { t } = useTranslation("workshop");
  return (
    <>
      <p data-print="no">{t("cardsHint")}</p>
      <ol className={styles.cards}>
        {workshop.cards.map((id, place) => {
          const words = strings.cards[id];
          return (
            words && (
              <li key={id} className={styles.card}>
                <div>
                  <p className={styles.number}>{place + 1}</p>
                  <RichTextView text={words.front} />
                </div>
                <div className={styles.reverse}>
                  <p className={styles.number}>
                    {place + 1} · {t("answer")}
                  </p>
                  <RichTextView text={words.back} />
                </div>
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
