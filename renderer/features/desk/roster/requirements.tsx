import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Requirement } from "../../../domain/office/office-file.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { useCourseTitles } from "../use-course-titles.ts";
import { useOfficeSaving } from "../use-office-saving.ts";
import type { OfficeParts } from "./office-parts.ts";
import { RequirementDialog } from "./requirement-dialog.tsx";

/** Which courses who must have passed by when. */
export function Requirements({ office, tree, onChanged }: OfficeParts) {
  const { t } = useTranslation("desk");
  const { shortDate, list } = useFormats();
  const titleOf = useCourseTitles();
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const [edited, setEdited] = useState<Requirement | "new">();
  const [outcome, setOutcome] = useState<string>();
  const { requirements } = office;

  const save = async (requirement: Requirement) => {
    const isNew = !requirements.some(({ id }) => id === requirement.id);
    const all = isNew
      ? [...requirements, requirement]
      : requirements.map((each) => (each.id === requirement.id ? requirement : each));
    if (await saveOffice({ requirements: all })) setOutcome(t("requirements.saved"));
  };
  const remove = async (id: string) => {
    const others = requirements.filter((each) => each.id !== id);
    if (await saveOffice({ requirements: others })) setOutcome(t("requirements.removed"));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>
        {requirements.length === 0
          ? t("requirements.none")
          : t("requirements.title", { count: requirements.length })}
      </h2>
      <p>{t("requirements.body")}</p>
      {requirements.length > 0 && (
        <DataTable
          caption={t("requirements.caption")}
          isCaptionHidden
          columns={[
            { id: "course", label: t("person.course") },
            { id: "units", label: t("requirements.who") },
            { id: "due", label: t("requirements.due") },
            { id: "valid", label: t("requirements.valid") },
            { id: "change", label: t("list.change") },
          ]}
          rows={requirements.map((requirement) => ({
            id: requirement.id,
            cells: [
              titleOf(requirement.course),
              requirement.units.length === 0
                ? t("requirements.everybody")
                : list(requirement.units.map(tree.pathOf)),
              <span className={styles.whole}>{shortDate(requirement.due)}</span>,
              requirement.validMonths === undefined
                ? t("requirements.forGood")
                : t("requirements.months", { count: requirement.validMonths }),
              <div className={styles.rowActions}>
                <Button variant="quiet" onClick={() => setEdited(requirement)}>
                  {t("list.edit")}
                </Button>
                <Button variant="quiet" isBusy={isBusy} onClick={() => void remove(requirement.id)}>
                  {t("requirements.remove")}
                </Button>
              </div>,
            ],
          }))}
        />
      )}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        <StatusLine>{outcome}</StatusLine>
        <Button onClick={() => setEdited("new")}>{t("requirements.add")}</Button>
      </div>
      <RequirementDialog
        edited={edited}
        tree={tree}
        onClose={() => setEdited(undefined)}
        onSave={(requirement) => void save(requirement)}
      />
    </Card>
  );
}
