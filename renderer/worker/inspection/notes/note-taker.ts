import type { NoteField, NoteKind, Notes } from "../../../domain/provenance/report.ts";
import { areSettings, isAigc, namesGenerator, saysMadeWith } from "./generators.ts";
import { legible } from "./legible.ts";

/** The most fields that a report shows of one file; names and source types have their own limits. */
export const mostFields = 300;
const mostSourceTypes = 20;
const longestName = 100;
const longestSourceType = 200;

/** The most bytes of XML that are read of one file: it is slow to read, and a file can hold any number of packets. */
const mostXml = 1024 * 1024;

/** As much of a value is looked at to see what it is. */
const looked = 65_536;

/** Collects what the readers of all formats find. */
export type NoteTaker = {
  /** `kind` is what the field is for; a generator's name or settings in it, or the AIGC field, win over that. */
  readonly note: (kind: NoteKind, field: string, where: string, value: string) => void;
  readonly sourceType: (value: string) => void;
  /** Takes so many bytes from what may be read of XML, or what is left of it; gives how many. */
  readonly spend: (size: number) => number;
  readonly taken: () => Omit<Notes, "state">;
};

export function noteTaker(): NoteTaker {
  const fields = new Map<string, NoteField>();
  const sourceTypes = new Set<string>();
  let xmlLeft = mostXml;
  return {
    note: (kind, field, where, value) => {
      if (fields.size >= mostFields) return;
      const note = {
        kind: kindOf(kind, field, value.slice(0, looked)),
        field: legible(field, longestName),
        where,
        value: legible(value),
      };
      if (note.value !== "") fields.set([note.field, where, note.value].join("\n"), note);
    },
    sourceType: (value) => {
      const type = legible(value, longestSourceType);
      if (type !== "" && sourceTypes.size < mostSourceTypes) sourceTypes.add(type);
    },
    spend: (size) => {
      const spent = Math.min(size, xmlLeft);
      xmlLeft -= spent;
      return spent;
    },
    taken: () => ({ sourceTypes: [...sourceTypes], fields: [...fields.values()] }),
  };
}

function kindOf(kind: NoteKind, field: string, value: string): NoteKind {
  if (isAigc(field, value)) return "aigc";
  if (kind === "ai") return kind;
  if (areSettings(value)) return "generator";
  const isCredit = kind === "software" || field.endsWith("Credit");
  if (isCredit && namesGenerator(value)) return "generator";
  return kind === "description" && saysMadeWith(value) ? "generator" : kind;
}
