import { useTranslation } from "react-i18next";
import type { WorkshopDocument } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import styles from "./workshop.module.css";

/** Short messages for a notice board or a staff chat, one a week. */
export function Messages({ kit: { workshop, strings } }: { readonly kit: WorkshopDocument }) {
  const { t } = useTranslation("workshop");
  return (
    <ol className={styles.messages}>
      {workshop.messages.map((id, place) => (
        <li key={id} className={styles.message}>
          <p className={styles.number}>{t("week", { number: place + 1 })}</p>
          <RichTextView text={strings.messages[id] ?? []} />
        </li>
      ))}
    </ol>
  );
}
