import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterLine } from "../domain/office/roster-lines.ts";
import { createRosterSearch } from "../domain/office/roster-search.ts";
import { TextField } from "../ui/field.tsx";
import { StatusLine } from "../ui/status-line.tsx";
import styles from "./roster-picker.module.css";

/** So many lines are shown at once; a search finds the others. */
const most = 12;

/** Finds one's own line in a roster, which may be long. */
export function RosterPicker({
  lines,
  onPick,
}: {
  readonly lines: readonly RosterLine[];
  readonly onPick: (line: RosterLine) => void;
}) {
  const { t } = useTranslation("people");
  const [query, setQuery] = useState("");
  const search = useMemo(() => createRosterSearch(lines), [lines]);
  const found = search(query, most);
  return (
    <div className={styles.picker}>
      <TextField
        type="search"
        label={t("roster.search")}
        hint={t("roster.hint")}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <StatusLine>
        {found.count === 0
          ? t("roster.nobody")
          : found.count > most
            ? t("roster.more", { all: found.count, shown: most })
            : t("roster.found", { count: found.count })}
      </StatusLine>
      <ul className={styles.lines}>
        {found.lines.map((line) => (
          <li key={line.person.id}>
            <button type="button" className={styles.line} onClick={() => onPick(line)}>
              <RosterLineWords line={line} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A line of a roster: name, units from the top down, staff number. */
export function RosterLineWords({ line: { person, path } }: { readonly line: RosterLine }) {
  return (
    <span className={styles.words}>
      <strong>{person.name}</strong>{" "}
      <span className={styles.place}>
        {[path.join(" / "), person.staffNumber].filter(Boolean).join(" · ")}
      </span>
    </span>
  );
}
