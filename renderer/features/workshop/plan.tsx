import { useTranslation } from "react-i18next";
import type { WorkshopDocument } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import styles from "./workshop.module.css";

/** The plan of the workshop: for whom, what to bring, and the steps with their times. */
export function Plan({ kit: { workshop, strings } }: { readonly kit: WorkshopDocument }) {
  const { t } = useTranslation("workshop");
  const starts = workshop.steps.map((_, place) =>
    workshop.steps.slice(0, place).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  return (
    <>
      <RichTextView text={strings.intro} />
      <section>
        <h2>{t("bring")}</h2>
        <RichTextView text={strings.bring} />
      </section>
      <ol className={styles.steps}>
        {workshop.steps.map(({ id, minutes }, place) => {
          const words = strings.steps[id];
          const from = starts[place] ?? 0;
          return (
            words && (
              <li key={id} className={styles.step}>
                <p className={styles.time}>{t("minutes", { from, to: from + minutes })}</p>
                <div>
                  <h2>{words.title}</h2>
                  <RichTextView text={words.body} />
                </div>
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}
