import type { ComponentProps } from "react";
import styles from "./chip.module.css";
import { classNames } from "./class-names.ts";

/** A small framed word. */
export function Chip({ className, ...rest }: ComponentProps<"span">) {
  return <span {...rest} className={classNames(styles.chip, className)} />;
}

/** A small framed button; with `aria-pressed` it is a filter that is on or off. */
export function ChipButton({ className, type = "button", ...rest }: ComponentProps<"button">) {
  return <button {...rest} type={type} className={classNames(styles.chip, styles.button, className)} />;
}
