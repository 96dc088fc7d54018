import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./drop-area.module.css";

/** The place that says where files come in; `children` are the ways to choose them. */
export function DropArea({
  Icon,
  isOver,
  labelledBy,
  words,
  children,
}: {
  readonly Icon: LucideIcon;
  readonly isOver: boolean;
  /** Id of a heading among the words. */
  readonly labelledBy?: string;
  readonly words: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.area} data-over={isOver || undefined} aria-labelledby={labelledBy}>
      <Icon aria-hidden size="2rem" className={styles.sign} />
      <div className={styles.words}>{words}</div>
      {children}
    </section>
  );
}
