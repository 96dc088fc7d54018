import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { staffNumberKey } from "../../../domain/desk/person-keys.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import type { Person } from "../../../domain/office/office-file.ts";
import { type ReadPerson, unitPath } from "../../../domain/roster/read-people.ts";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";

type Faults = { readonly name?: true; readonly takenBy?: string };

/** Reads one person from a form with these fields, and tells what is wrong with it. */
export function usePersonForm(people: readonly Person[]) {
  const [faults, setFaults] = useState<Faults>({});
  const read = (form: FormData, self: Person | undefined): Omit<ReadPerson, "row"> | undefined => {
    const text = (of: string) => String(form.get(of) ?? "").trim();
    const [name, staffNumber, unit] = [text("name"), text("staffNumber"), unitPath(text("unit"))];
    const key = staffNumberKey(staffNumber);
    const takenBy = people.find(
      (each) => key !== "" && each.id !== self?.id && staffNumberKey(each.staffNumber) === key,
    );
    setFaults({ ...(name === "" && { name: true }), ...(takenBy && { takenBy: takenBy.name }) });
    return name === "" || takenBy ? undefined : { name, staffNumber, unit };
  };
  return { faults, read };
}

/** Name, staff number, and unit by its path. */
export function PersonFields({
  tree,
  person,
  faults,
  problem,
}: {
  readonly tree: UnitTree;
  readonly person?: Person | undefined;
  readonly faults: Faults;
  readonly problem: string | undefined;
}) {
  const { t } = useTranslation("desk");
  const list = useId();
  return (
    <>
      <TextField
        name="name"
        maxLength={120}
        label={t("people.name")}
        defaultValue={person?.name}
        error={faults.name && t("typed.nameMissing")}
      />
      <TextField
        name="staffNumber"
        maxLength={60}
        label={t("people.staffNumber")}
        hint={t("typed.numberHint")}
        defaultValue={person?.staffNumber}
        error={faults.takenBy && t("typed.numberTaken", { name: faults.takenBy })}
      />
      <TextField
        name="unit"
        maxLength={400}
        list={list}
        label={t("people.unit")}
        hint={t("typed.unitHint")}
        defaultValue={person && tree.pathOf(person.unit)}
      />
      <datalist id={list}>
        {tree.inOrder().map(({ unit }) => (
          <option key={unit.id} value={tree.pathOf(unit.id)} />
        ))}
      </datalist>
      {problem !== undefined && (
        <Notice tone="error" role="alert" className={styles.text}>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
