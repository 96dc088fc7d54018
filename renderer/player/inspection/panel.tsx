import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import styles from "./panel.module.css";

/** A part of a report that opens by a press. What is heavy is built only once it was opened. */
export function Panel({
  title,
  startsOpen = false,
  isBuiltLater = false,
  children,
}: {
  readonly title: ReactNode;
  readonly startsOpen?: boolean;
  readonly isBuiltLater?: boolean;
  readonly children: ReactNode;
}) {
  const [wasOpened, setOpened] = useState(startsOpen || !isBuiltLater);
  return (
    <details
      className={styles.panel}
      open={startsOpen}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <ChevronRight aria-hidden size="1.2em" className={styles.sign} />
        <h3>{title}</h3>
      </summary>
      {wasOpened && <div className={styles.body}>{children}</div>}
    </details>
  );
}
