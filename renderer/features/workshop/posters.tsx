import type { WorkshopDocument } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { Diamond } from "../../ui/diamond.tsx";
import styles from "./workshop.module.css";

/** Posters, one to a printed page. */
export function Posters({ kit: { workshop, strings } }: { readonly kit: WorkshopDocument }) {
  return (
    <div className={styles.posters}>
      {workshop.posters.map((id) => {
        const words = strings.posters[id];
        return (
          words && (
            <section key={id} className={styles.poster}>
              <Diamond tone="marigold" />
              <h2>{words.title}</h2>
              <RichTextView text={words.body} />
            </section>
          )
        );
      })}
    </div>
  );
}
