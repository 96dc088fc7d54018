import type { WorksheetWords } from "../../domain/course/lesson-strings.ts";
import type { WorksheetAnswers, WorksheetField as FieldShape } from "../../domain/course/worksheet.ts";
import { longestWorksheetText } from "../../domain/course/worksheet-outcome.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field, TextField } from "../../ui/field.tsx";
import { RadioRow } from "../../ui/radio-row.tsx";
import styles from "./worksheet-block.module.css";

type Answer = WorksheetAnswers[string];

/** One field of a worksheet: a line, a text, one choice or several. */
export function WorksheetField({
  field,
  words,
  answer,
  onChange,
}: {
  readonly field: FieldShape;
  readonly words: WorksheetWords["fields"][string] | undefined;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
}) {
  const { label, hint, options = {} } = words ?? { label: field.id };
  const text = typeof answer === "string" ? answer : "";
  const chosen = Array.isArray(answer) ? answer : [];
  const written = {
    value: text,
    maxLength: longestWorksheetText,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  switch (field.kind) {
    case "line":
      return <TextField label={label} hint={hint} className={styles.field} {...written} />;
    case "text":
      return (
        <Field label={label} hint={hint} className={styles.field ?? ""}>
          {(control) => <textarea rows={3} {...written} {...control} data-grows />}
        </Field>
      );
    case "choice":
      return (
        <RadioRow
          legend={<Legend label={label} hint={hint} />}
          options={field.options.map((value) => ({ value, label: options[value] ?? value }))}
          value={text}
          onChange={onChange}
        />
      );
    case "choices":
      return (
        <fieldset className={styles.choices}>
          <legend>
            <Legend label={label} hint={hint} />
          </legend>
          {field.options.map((option) => (
            <Checkbox
              key={option}
              label={options[option] ?? option}
              isChecked={chosen.includes(option)}
              onChange={(isChosen) =>
                onChange(field.options.filter((id) => (id === option ? isChosen : chosen.includes(id))))
              }
            />
          ))}
        </fieldset>
      );
    default:
      return field satisfies never;
  }
}

function Legend({ label, hint }: { readonly label: string; readonly hint: string | undefined }) {
  return (
    <>
      <span className={styles.label}>{label}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </>
  );
}
