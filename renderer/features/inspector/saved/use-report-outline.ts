import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useFileSize } from "../../../player/inspection/use-file-size.ts";
import { useSealFacts } from "../../../player/inspection/use-seal-facts.ts";
import { useAppState } from "../../../state/use-app.ts";
import { useListNames } from "../use-list-names.ts";
import type { Inspected } from "../visit.ts";
import { answerSection } from "./answer-section.ts";
import { notesSection } from "./notes-section.ts";
import { lines, type ReportOutline, type ReportSection, type Words } from "./report-outline.ts";
import { sealSections } from "./seal-sections.ts";

/** A report in words of the learner's language, for a page that stands alone. */
export function useReportOutline(): (inspected: Inspected) => ReportOutline {
  const { t, i18n } = useTranslation("inspector");
  const words: Words = { t, formats: useFormats(), sizeOf: useFileSize(), sealFacts: useSealFacts() };
  const listNames = useListNames();
  const version = useAppState((state) => state.info?.version ?? "");

  return (inspected) => {
    const { file, checkedAt, seal, notes } = inspected.report;
    const { date, time } = words.formats;
    const when = { date: date(checkedAt), time: time(checkedAt) };
    return {
      language: i18n.language,
      direction: i18n.dir(),
      title: t("report.of", { file: file.name }),
      sections: [
        answerSection(inspected, words),
        fileSection(inspected, words),
        ...(seal.state === "checked" ? sealSections(seal, words) : []),
        notesSection(notes, words),
        {
          title: t("unchecked.title"),
          remark: lines(
            t("unchecked.revocation"),
            t("unchecked.synthId"),
            t("unchecked.watermarks"),
            t("unchecked.manifest"),
          ),
        },
        {
          title: t("report.about"),
          remark: lines(t("report.foot", { version, ...when }), listNames(inspected.lists)),
        },
      ],
    };
  };
}

function fileSection(
  { report: { file, checkedAt } }: Inspected,
  { t, formats, sizeOf }: Words,
): ReportSection {
  const when = { date: formats.date(checkedAt), time: formats.time(checkedAt) };
  return {
    title: t("report.file"),
    rows: [
      [t("report.file"), file.name],
      [t("report.size"), sizeOf(file.size)],
      [t("report.kind"), file.type?.toUpperCase() ?? t("report.unknownKind")],
      [t("report.checked"), t("report.at", when)],
    ],
  };
}
