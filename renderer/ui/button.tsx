import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet";

type Look = { readonly variant?: ButtonVariant; readonly icon?: ReactNode };

/** A button. While busy it keeps its words, its size and the focus, and does nothing. */
export function Button({
  variant = "secondary",
  icon,
  isBusy = false,
  className,
  onClick,
  type = "button",
  children,
  ...rest
}: Look & { readonly isBusy?: boolean } & ComponentProps<"button">) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      onClick={press}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest["aria-disabled"]}
      className={classNames(styles.button, styles[variant], className)}
    >
      {isBusy ? <LoaderCircle aria-hidden className={styles.spinner} size="1.2em" /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere. */
export function LinkButton({
  variant = "secondary",
  icon,
  className,
  children,
  ...rest
}: Look & ComponentProps<"a">) {
  return (
    <a {...rest} className={classNames(styles.button, styles[variant], className)}>
      {icon}
      {children}
    </a>
  );
}
