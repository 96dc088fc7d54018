import { headlineKeys } from "../../../player/inspection/headline-keys.ts";
import type { Inspected } from "../visit.ts";
import { lines, type ReportRow, type ReportSection, type Words } from "./report-outline.ts";

/** The headline with what it rests on: rows that have nothing to say are left out. */
export function answerSection({ report, lists }: Inspected, { t, formats }: Words): ReportSection {
  const keys = headlineKeys(report.headline);
  const nameOf = (signer: { readonly name: string | undefined } | undefined) =>
    signer && (signer.name ?? t("card.nameless"));
  const isUnknownForLackOfLists = keys.signer && keys.clock && lists.length === 0;
  const rows: readonly ReportRow[] = [
    [t("card.happened"), lines(keys.happened && t(keys.happened))],
    [
      t("card.speaker"),
      lines(nameOf(keys.signer), keys.speaker && t(keys.speaker, { field: keys.field ?? "" })),
    ],
    [t("card.editedBy"), lines(nameOf(keys.editedBy), keys.editedBy && t("speaker.edited-by"))],
    [t("card.proves"), lines(keys.proves && t(keys.proves))],
    [
      t("card.provesNot"),
      lines(
        t(keys.provesNot),
        keys.clock && t(keys.clock, { date: formats.date(report.checkedAt) }),
        isUnknownForLackOfLists && t("clock.noLists"),
      ),
    ],
    [t("card.next"), t(keys.next)],
  ];
  return { title: t(keys.sentence), rows: rows.filter(([, value]) => value !== "") };
}
