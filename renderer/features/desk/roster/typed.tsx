import { type FormEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { mergeRoster } from "../../../domain/roster/merge-roster.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import styles from "../desk.module.css";
import { useOfficeSaving } from "../use-office-saving.ts";
import type { OfficeParts } from "./office-parts.ts";
import { PersonFields, usePersonForm } from "./person-fields.tsx";

/** Adds one person after the other by hand. */
export function Typed({
  office,
  tree,
  onChanged,
  onSaved,
}: OfficeParts & { readonly onSaved: (words: string | undefined) => void }) {
  const { t } = useTranslation("desk");
  const { randomId } = useEnvironment();
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const { faults, read } = usePersonForm(office.people);
  const form = useRef<HTMLFormElement>(null);

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSaved(undefined);
    const person = read(new FormData(event.currentTarget), undefined);
    if (person === undefined || isBusy) return;
    const { units, people } = mergeRoster(office, [person], {
      mode: "add",
      topUnit: office.name,
      newId: randomId,
    });
    if (!(await saveOffice({ units, people }))) return;
    onSaved(t("typed.saved", { name: person.name }));
    const unit = form.current?.elements.namedItem("unit");
    const before = unit instanceof HTMLInputElement ? unit.value : "";
    form.current?.reset();
    // The next person is often of the same unit.
    if (unit instanceof HTMLInputElement) unit.value = before;
    const name = form.current?.elements.namedItem("name");
    if (name instanceof HTMLInputElement) name.focus();
  };
  return (
    <form ref={form} className={styles.section} onSubmit={(event) => void add(event)} noValidate>
      <PersonFields tree={tree} faults={faults} problem={problem} />
      <div className={styles.buttons}>
        <Button type="submit" isBusy={isBusy}>
          {t("typed.add")}
        </Button>
      </div>
    </form>
  );
}
