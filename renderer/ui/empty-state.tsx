import type { ReactNode } from "react";
import { Diamond } from "./diamond.tsx";
import styles from "./empty-state.module.css";

/** What stands where there is nothing yet: what is missing, and the ways to fill it. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <section className={styles.empty}>
      <span className={styles.marks}>
        <Diamond tone="marigold" size="0.7em" />
        <Diamond size="1.1em" />
        <Diamond tone="marigold" size="0.7em" />
      </span>
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div className={styles.words}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
