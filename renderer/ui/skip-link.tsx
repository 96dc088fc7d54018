import type { ReactNode } from "react";
import styles from "./skip-link.module.css";

/** The first stop of the Tab key: jumps over the rail to the element with the id `to`. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <a
      className={styles.skip}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
