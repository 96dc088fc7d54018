import { type FormEvent, useId } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../../domain/office/office-file.ts";
import { unitAt } from "../../../domain/roster/merge-roster.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import styles from "../desk.module.css";
import { useOfficeSaving } from "../use-office-saving.ts";
import type { OfficeParts } from "./office-parts.ts";
import { PersonFields, usePersonForm } from "./person-fields.tsx";

type Props = OfficeParts & {
  /** Nobody is edited where there is none. */
  readonly person: Person | undefined;
  readonly onClose: () => void;
  readonly onSaved: (words: string) => void;
};

/** Changes a line of the roster, or takes it out; the person's id stays, so what was collected stays theirs. */
export function EditPerson({ office, tree, person, onChanged, onClose, onSaved }: Props) {
  const { t } = useTranslation("desk");
  const { randomId } = useEnvironment();
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const { faults, read } = usePersonForm(office.people);
  const form = useId();

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const changed = read(new FormData(event.currentTarget), person);
    if (person === undefined || changed === undefined) return;
    const { units, unit } = unitAt(
      office.units,
      changed.unit.length > 0 ? changed.unit : [office.name],
      randomId,
    );
    const { name, staffNumber } = changed;
    const people = office.people.map((each) =>
      each.id === person.id ? { id: each.id, name, staffNumber, unit } : each,
    );
    if (!(await saveOffice({ units, people }))) return;
    onClose();
    onSaved(t("list.saved", { name }));
  };
  const takeOut = async () => {
    if (person === undefined) return;
    const people = office.people.filter(({ id }) => id !== person.id);
    if (!(await saveOffice({ people }))) return;
    onClose();
    onSaved(t("list.takenOut", { name: person.name }));
  };
  return (
    <Dialog
      isOpen={person !== undefined}
      title={t("list.editName", { name: person?.name ?? "" })}
      closeLabel={t("reason.cancel")}
      onClose={onClose}
      actions={
        <>
          <Button variant="quiet" isBusy={isBusy} onClick={() => void takeOut()}>
            {t("list.takeOut")}
          </Button>
          <Button variant="primary" type="submit" form={form} isBusy={isBusy}>
            {t("list.save")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.section} onSubmit={(event) => void save(event)} noValidate>
        <PersonFields tree={tree} person={person} faults={faults} problem={problem} />
      </form>
      <p className={styles.muted}>{t("list.takeOutMeaning")}</p>
    </Dialog>
  );
}
