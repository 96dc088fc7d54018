import { useId } from "react";
import { SelectControl, type SelectOption } from "../../../ui/select.tsx";
import styles from "./chip-select.module.css";

type Props = {
  readonly label: string;
  readonly value: string | undefined;
  /** Words of the choice that narrows nothing; without them something is always chosen. */
  readonly all?: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string | undefined) => void;
};

/** A filter as a chip: what it is called and what is chosen, changed by a native select. */
export function ChipSelect({ label, value, all, options, onChange }: Props) {
  const id = useId();
  return (
    <span className={styles.chip} data-chosen={(all !== undefined && value !== undefined) || undefined}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <SelectControl
        id={id}
        className={styles.select ?? ""}
        value={value ?? ""}
        {...(all !== undefined && { placeholder: all })}
        options={options}
        onChange={(next) => onChange(next || undefined)}
      />
    </span>
  );
}
