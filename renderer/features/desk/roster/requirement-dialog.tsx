import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { isLikelyDay } from "../../../domain/office/likely-day.ts";
import type { Requirement } from "../../../domain/office/office-file.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Field, TextField } from "../../../ui/field.tsx";
import styles from "../desk.module.css";

type Faults = {
  readonly course?: true;
  readonly due?: "dueMissing" | "dueFar";
  readonly months?: true;
};

type Props = {
  readonly edited: Requirement | "new" | undefined;
  readonly tree: UnitTree;
  readonly onClose: () => void;
  readonly onSave: (requirement: Requirement) => void;
};

/** Says who must have passed a course by when. */
export function RequirementDialog({ edited, tree, onClose, onSave }: Props) {
  const { t } = useTranslation("desk");
  const { randomId, clock } = useEnvironment();
  const listings = useAppState((state) => state.listings);
  const [faults, setFaults] = useState<Faults>({});
  const form = useId();
  const before = edited === "new" ? undefined : edited;
  const courses = new Map(listings.map(({ id, title }) => [id, title]));
  if (before !== undefined && !courses.has(before.course)) courses.set(before.course, before.course);

  const close = () => {
    setFaults({});
    onClose();
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (of: string) => String(fields.get(of) ?? "").trim();
    const [course, due, months] = [text("course"), text("due"), text("months")];
    const isSound =
      months === "" || (/^\d{1,3}$/.test(months) && Number(months) >= 1 && Number(months) <= 120);
    const isFar = due !== "" && !isLikelyDay(due, clock.timestamp().slice(0, 10));
    setFaults({
      ...(course === "" && { course: true }),
      ...(due === "" ? { due: "dueMissing" } : isFar && { due: "dueFar" }),
      ...(!isSound && { months: true }),
    });
    if (course === "" || due === "" || isFar || !isSound) return;
    const units = fields.getAll("unit").map(String);
    const valid = months === "" ? {} : { validMonths: Number(months) };
    onSave({ id: before?.id ?? randomId(), course, due, units, ...valid });
    close();
  };
  return (
    <Dialog
      isOpen={edited !== undefined}
      title={before === undefined ? t("requirements.add") : t("requirements.edit")}
      closeLabel={t("reason.cancel")}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t("reason.cancel")}</Button>
          <Button variant="primary" type="submit" form={form}>
            {t("requirements.save")}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.section} onSubmit={save} noValidate>
        <Field label={t("person.course")} error={faults.course && t("requirements.courseMissing")}>
          {(control) => (
            <select {...control} name="course" defaultValue={before?.course ?? ""}>
              <option value="">{t("requirements.chooseCourse")}</option>
              {[...courses].map(([id, title]) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          name="due"
          type="date"
          label={t("requirements.due")}
          defaultValue={before?.due}
          error={faults.due && t(`requirements.${faults.due}`)}
        />
        <TextField
          name="months"
          inputMode="numeric"
          maxLength={3}
          label={t("requirements.validLabel")}
          hint={t("requirements.validHint")}
          defaultValue={before?.validMonths}
          error={faults.months && t("requirements.validFault")}
        />
        <fieldset>
          <legend className={styles.strong}>{t("requirements.units")}</legend>
          <p className={styles.muted}>{t("requirements.unitsHint")}</p>
          <ul className={styles.choices} tabIndex={0} aria-label={t("requirements.units")}>
            {tree.inOrder().map(({ unit }) => (
              <li key={unit.id}>
                <label>
                  <input
                    type="checkbox"
                    name="unit"
                    value={unit.id}
                    defaultChecked={before?.units.includes(unit.id)}
                  />
                  <bdi>{tree.pathOf(unit.id)}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </form>
    </Dialog>
  );
}
