import type { ReactNode } from "react";
import { Card } from "../../../ui/card.tsx";
import styles from "./panel.module.css";

type Props = {
  /** What was found. */
  readonly title: ReactNode;
  /** What was counted: how many, and when it was collected. */
  readonly basis: ReactNode;
  readonly children?: ReactNode;
};

/** One finding of the desk, with what it rests on. */
export function Panel({ title, basis, children }: Props) {
  return (
    <Card as="section" className={styles.panel ?? ""}>
      <div>
        <h2>{title}</h2>
        <p className={styles.basis}>{basis}</p>
      </div>
      {children}
    </Card>
  );
}
