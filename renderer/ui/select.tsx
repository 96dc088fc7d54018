import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./select.module.css";

export type SelectOption = { readonly value: string; readonly label: string; readonly lang?: string };

type SelectProps = Omit<ComponentProps<"select">, "children" | "onChange"> & {
  readonly options: readonly SelectOption[];
  /** Words of the empty choice; without them there is none. */
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
};

/** A bare native select; give it a name with `aria-label` or `aria-labelledby`. */
export function SelectControl({ options, placeholder, onChange, className, ...rest }: SelectProps) {
  return (
    <select
      {...rest}
      className={classNames(styles.select, className)}
      onChange={(event) => onChange(event.target.value)}
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, lang }) => (
        <option key={value} value={value} lang={lang}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** A labelled native select. */
export function Select({ label, hint, error, className, ...rest }: FieldWords & SelectProps) {
  return (
    <Field label={label} hint={hint} error={error} className={className ?? ""}>
      {(control) => <SelectControl {...rest} {...control} />}
    </Field>
  );
}
