import { useState } from "react";
import type { PersonState } from "../../../domain/desk/choose-people.ts";
import type { ExportFilter } from "../../../domain/exports/export-rows.ts";
import type { ExportContents } from "../../../domain/exports/own-columns.ts";
import type { XapiVerb } from "../../../domain/exports/xapi.ts";

/** "own:" is followed by the id of a preset. */
export type FormatChoice = "csv" | "xlsx" | "plain" | "json" | "xapi" | "totara" | "moodle" | `own:${string}`;

/** The formats of everything, and those of passes alone. */
export const formatsOf: Readonly<Record<ExportContents, readonly FormatChoice[]>> = {
  records: ["csv", "xlsx", "plain", "json", "xapi", "totara", "moodle"],
  people: ["csv", "xlsx", "plain", "json"],
  status: ["csv", "xlsx", "plain", "json"],
};

/** What was chosen of the exports. */
export type ExportView = {
  readonly contents: ExportContents;
  readonly format: FormatChoice;
  readonly filter: ExportFilter;
  /** Of people. */
  readonly state?: PersonState | undefined;
  readonly verb: XapiVerb;
  readonly hasNames: boolean;
};

const first: ExportView = {
  contents: "records",
  format: "csv",
  filter: {},
  verb: "completed",
  hasNames: false,
};

export function useExportView() {
  const [view, setView] = useState(first);
  return {
    view,
    /** A format that other contents do not have gives way to the first. */
    setContents: (contents: ExportContents) =>
      setView(({ format, ...rest }) => ({
        ...rest,
        contents,
        format: formatsOf[contents].includes(format) ? format : "csv",
      })),
    change: (parts: Partial<Omit<ExportView, "contents" | "filter">>) =>
      setView((before) => ({ ...before, ...parts })),
    narrow: <Part extends keyof ExportFilter>(part: Part, value: ExportFilter[Part]) =>
      setView(({ filter: { [part]: _, ...rest }, ...others }) => ({
        ...others,
        filter: value === undefined ? rest : { ...rest, [part]: value },
      })),
  };
}
