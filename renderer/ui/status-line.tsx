import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./status-line.module.css";

/** A live line: always there, so that screen readers speak up when words come into it. */
export function StatusLine({
  children,
  className,
  isHidden = false,
}: {
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  /** For words that are only to be heard. */
  readonly isHidden?: boolean;
}) {
  return (
    <div role="status" className={classNames(isHidden ? "visually-hidden" : styles.status, className)}>
      {children}
    </div>
  );
}
