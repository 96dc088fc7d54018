import { CircleAlert } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import styles from "./field.module.css";

export type FieldWords = { readonly label: ReactNode; readonly hint?: ReactNode; readonly error?: ReactNode };

type ControlProps = {
  readonly id: string;
  readonly className: string | undefined;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

/** A labelled control with an optional hint and error; `children` makes the control from the ids given. */
export function Field({
  label,
  hint,
  error,
  className,
  children,
}: FieldWords & { readonly className?: string; readonly children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`];
  const described = [hint && hintId, error && errorId].filter(Boolean).join(" ");
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.control,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error && (
        <p id={errorId} className={styles.error}>
          <CircleAlert aria-hidden size="1.1em" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** A one-line text field. */
export function TextField({
  label,
  hint,
  error,
  className,
  ...rest
}: FieldWords & Omit<ComponentProps<"input">, keyof FieldWords>) {
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ""}>
      {(control) => <input type="text" autoComplete="off" {...rest} {...control} />}
    </Field>
  );
}
