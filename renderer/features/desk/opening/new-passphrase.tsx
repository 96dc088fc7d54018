import { useTranslation } from "react-i18next";
import { TextField } from "../../../ui/field.tsx";

const shortest = 8;

export type PassphraseFault = "short" | "different";

/** A new passphrase, written twice. */
export function NewPassphraseFields({ fault }: { readonly fault: PassphraseFault | undefined }) {
  const { t } = useTranslation("desk");
  return (
    <>
      <TextField
        name="newPassphrase"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        label={t("passphrase.new")}
        hint={t("passphrase.hint", { count: shortest })}
        error={fault === "short" ? t("passphrase.short", { count: shortest }) : undefined}
      />
      <TextField
        name="again"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        label={t("passphrase.again")}
        error={fault === "different" ? t("passphrase.different") : undefined}
      />
    </>
  );
}

/** The passphrase of a form with these fields, or what is wrong with it. */
export function newPassphraseIn(
  form: FormData,
): { readonly passphrase: string } | { readonly fault: PassphraseFault } {
  const passphrase = String(form.get("newPassphrase") ?? "");
  if (passphrase.length < shortest) return { fault: "short" };
  return passphrase === form.get("again") ? { passphrase } : { fault: "different" };
}
