import type { ReactNode } from "react";
import styles from "./practice-card.module.css";

/** A list of practice files. */
export function PracticeCards({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.cards}>{children}</ul>;
}
