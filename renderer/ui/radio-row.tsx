import { useId, type ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./radio-row.module.css";

export type RadioOption<Value extends string> = { readonly value: Value; readonly label: ReactNode };

/** One choice among a few short ones: native radios side by side that wrap where there is no room. */
export function RadioRow<Value extends string>({
  legend,
  options,
  value,
  onChange,
  describedBy,
  isLegendHidden = false,
  isDisabled = false,
}: {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly describedBy?: string | undefined;
  readonly isLegendHidden?: boolean;
  readonly isDisabled?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={isDisabled} aria-describedby={describedBy}>
      <legend className={classNames(isLegendHidden ? "visually-hidden" : styles.legend)}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.pill}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
