import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../../../domain/office/office-file.ts";
import { rosterLines } from "../../../domain/office/roster-lines.ts";
import { createRosterSearch } from "../../../domain/office/roster-search.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { TextField } from "../../../ui/field.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { pageOf, Pager } from "../pager.tsx";
import { OwnName } from "../own-name.tsx";
import { EditPerson } from "./edit-person.tsx";
import type { OfficeParts } from "./office-parts.ts";

/** Everybody of the roster, to be found, changed, and taken out. */
export function RosterList({ office, tree, onChanged }: OfficeParts) {
  const { t } = useTranslation("desk");
  const [words, setWords] = useState("");
  const [page, setPage] = useState(0);
  const [edited, setEdited] = useState<Person>();
  const [outcome, setOutcome] = useState<string>();
  const search = useMemo(
    () => createRosterSearch(rosterLines(office.people, office.units)),
    [office.people, office.units],
  );
  const wanted = useDeferredValue(words);
  const { lines } = useMemo(() => search(wanted, Infinity), [search, wanted]);
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("list.title")}</h2>
      <TextField
        type="search"
        label={t("list.find")}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setPage(0);
        }}
      />
      <StatusLine>{t("people.shown", { count: lines.length, all: office.people.length })}</StatusLine>
      {lines.length > 0 && (
        <DataTable
          caption={t("list.title")}
          isCaptionHidden
          columns={[
            { id: "name", label: t("people.name") },
            { id: "number", label: t("people.staffNumber") },
            { id: "unit", label: t("people.unit") },
            { id: "change", label: t("list.change") },
          ]}
          rows={pageOf(lines, page).map(({ person, path }) => ({
            id: person.id,
            cells: [
              <OwnName>{person.name}</OwnName>,
              person.staffNumber === "" ? t("same.noNumber") : <bdi>{person.staffNumber}</bdi>,
              <bdi className={styles.text}>{path.join(" / ")}</bdi>,
              <Button
                variant="quiet"
                aria-label={t("list.editName", { name: person.name })}
                onClick={() => setEdited(person)}
              >
                {t("list.edit")}
              </Button>,
            ],
          }))}
        />
      )}
      <Pager page={page} count={lines.length} onTurn={setPage} />
      <StatusLine>{outcome}</StatusLine>
      <EditPerson
        office={office}
        tree={tree}
        person={edited}
        onChanged={onChanged}
        onClose={() => setEdited(undefined)}
        onSaved={setOutcome}
      />
    </Card>
  );
}
