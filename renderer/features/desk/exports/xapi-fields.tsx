import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isIri, type XapiVerb, xapiVerbs } from "../../../domain/exports/xapi.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { TextField } from "../../../ui/field.tsx";
import { RadioRow } from "../../../ui/radio-row.tsx";
import styles from "../desk.module.css";
import type { useExportView } from "./use-export-view.ts";

type Props = {
  readonly choosing: ReturnType<typeof useExportView>;
  readonly homePage: string;
  /** Whether it was saved. */
  readonly onHomePage: (homePage: string) => Promise<boolean>;
};

/** What xAPI statements say: whose accounts, which verb, and whether with names. */
export function XapiFields({ choosing: { view, change }, homePage, onHomePage }: Props) {
  const { t } = useTranslation("exports");
  const [isWrong, setWrong] = useState(false);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = String(new FormData(event.currentTarget).get("homePage")).trim();
    setWrong(!isIri(written));
    if (isIri(written)) await onHomePage(written);
  };
  return (
    <section className={styles.section} aria-label={t("xapi.label")}>
      <form className={styles.section} onSubmit={(event) => void keep(event)} noValidate>
        <TextField
          key={homePage}
          name="homePage"
          inputMode="url"
          dir="ltr"
          label={t("xapi.homePage")}
          hint={t("xapi.homePageHint")}
          error={isWrong && t("xapi.homePageWrong")}
          defaultValue={homePage}
        />
        <div className={styles.buttons}>
          <Button type="submit">{t("xapi.keep")}</Button>
        </div>
      </form>
      <RadioRow<XapiVerb>
        legend={t("xapi.verb")}
        options={xapiVerbs.map((verb) => ({ value: verb, label: t(`xapi.verbs.${verb}`) }))}
        value={view.verb}
        onChange={(verb) => change({ verb })}
      />
      <Checkbox
        label={t("xapi.names")}
        hint={t("xapi.namesHint")}
        isChecked={view.hasNames}
        onChange={(hasNames) => change({ hasNames })}
      />
    </section>
  );
}
