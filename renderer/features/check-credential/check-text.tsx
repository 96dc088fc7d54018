import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import styles from "./check-credential.module.css";

/** The code's text, pasted or typed. */
export function CheckText({ onText }: { readonly onText: (text: string) => Promise<void> }) {
  const { t } = useTranslation("credentials");
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const check = (event: SubmitEvent) => {
    event.preventDefault();
    const given = text.trim();
    setEmpty(given === "");
    if (given !== "") void onText(given);
  };
  return (
    <form className={styles.text} onSubmit={check} noValidate>
      <Field
        className={styles.wide ?? ""}
        label={t("check.text")}
        hint={t("check.textHint")}
        error={isEmpty && t("check.empty")}
      >
        {(control) => (
          <textarea
            {...control}
            name="code"
            rows={4}
            maxLength={20_000}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{t("check.button")}</Button>
    </form>
  );
}
