import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./popover.module.css";

/**
 * A button that opens a native popover beside itself. Esc or a press elsewhere closes it. The content stands in
 * spans, so that a popover may stand inside a paragraph.
 */
export function Popover({
  trigger,
  triggerClassName,
  label,
  children,
}: {
  readonly trigger: ReactNode;
  readonly triggerClassName?: string | undefined;
  /** The name of the button, when its words do not say it. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className={classNames(triggerClassName ?? styles.trigger)}
        aria-label={label}
      >
        {trigger}
      </button>
      <span id={id} popover="auto" className={styles.popover}>
        {children}
      </span>
    </>
  );
}
