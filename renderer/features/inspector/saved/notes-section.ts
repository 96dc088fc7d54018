import { noteKinds, type Notes } from "../../../domain/provenance/report.ts";
import { fieldOf, sourceTypeOf } from "../../../player/inspection/terms.ts";
import { type ReportRow, type ReportSection, termLine, type Words } from "./report-outline.ts";

/** What stands in the file without a seal. */
export function notesSection({ state, sourceTypes, fields }: Notes, { t }: Words): ReportSection {
  const count = sourceTypes.length + fields.length;
  if (state === "unreadable") return { title: t("notes.unreadable"), remark: t("notes.unreadableBody") };
  if (count === 0) return { title: t("notes.none"), remark: t("notes.noneBody") };
  const inOrder = noteKinds.flatMap((kind) => fields.filter((field) => field.kind === kind));
  return {
    title: t("notes.title", { count }),
    remark: t("notes.anyone"),
    rows: [
      ...sourceTypes.map((type): ReportRow => [t("notes.kinds.source"), termLine(t, sourceTypeOf(type))]),
      ...inOrder.map(({ field, value }): ReportRow => [termLine(t, fieldOf(field)), value]),
    ],
  };
}
