import { useTranslation } from "react-i18next";
import { type NoteField, type NoteKind, noteKinds, type Notes } from "../../domain/provenance/report.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FileText } from "./file-text.tsx";
import styles from "./notes-tables.module.css";
import { TermWords } from "./term-words.tsx";
import { fieldOf, sourceTypeOf } from "./terms.ts";
import { useBounded } from "./use-bounded.ts";

/** What stands in a file without a seal, a table for each kind of note. */
export function NotesTables({ notes }: { readonly notes: Notes }) {
  const { t } = useTranslation("inspector");
  if (notes.state === "unreadable") return <p>{t("notes.unreadableBody")}</p>;
  if (countNotes(notes) === 0) return <p>{t("notes.noneBody")}</p>;
  return (
    <div className={styles.kinds}>
      <p>{t("notes.anyone")}</p>
      <KindTable kind="source" fields={notes.sourceTypes.map(sourceTypeNote)} />
      {noteKinds.map((kind) => {
        const fields = notes.fields.filter((field) => field.kind === kind);
        return <KindTable key={kind} kind={kind} fields={fields} />;
      })}
    </div>
  );
}

/** How many notes a file has; its source types are kept apart from the others. */
export function countNotes({ sourceTypes, fields }: Notes): number {
  return sourceTypes.length + fields.length;
}

type Note = Omit<NoteField, "kind">;

const sourceTypeField = "DigitalSourceType";

function sourceTypeNote(value: string): Note {
  return { field: sourceTypeField, where: "XMP", value };
}

type TableProps = { readonly kind: NoteKind | "source"; readonly fields: readonly Note[] };

function KindTable({ kind, fields }: TableProps) {
  const { t } = useTranslation("inspector");
  const { shown, left, showMore } = useBounded(fields, 20);
  if (fields.length === 0) return null;
  return (
    <div className={styles.kind}>
      <DataTable
        caption={t("notes.caption", { kind: t(`notes.kinds.${kind}`) })}
        columns={[
          { id: "field", label: t("notes.field") },
          { id: "value", label: t("notes.value") },
          { id: "where", label: t("notes.where") },
        ]}
        rows={shown.map((note, at) => ({
          id: String(at),
          cells: [
            <TermWords key="field" term={fieldOf(note.field)} />,
            <NoteValue key="value" note={note} />,
            <FileText key="where" text={note.where} most={60} />,
          ],
        }))}
      />
      {left > 0 && (
        <Button variant="quiet" data-print="no" onClick={showMore}>
          {t("notes.more", { count: left })}
        </Button>
      )}
    </div>
  );
}

function NoteValue({ note: { field, value } }: { readonly note: Note }) {
  return field === sourceTypeField ? <TermWords term={sourceTypeOf(value)} /> : <FileText text={value} />;
}
