import { useEffect, useMemo, useState } from "react";
import type { Columns } from "../../../domain/roster/guess-columns.ts";
import { readPeople } from "../../../domain/roster/read-people.ts";
import type { ReadTable } from "../../../domain/roster/table.ts";

type Rows = ReadTable["rows"];
type Convert = (cells: readonly string[]) => readonly string[];

/** A row, counted from 1, by what seems to be in Zawgyi in it; `after` is absent where that cannot be converted. */
export type ZawgyiRow = { readonly row: number; readonly before: string; readonly after?: string };

/** The people of a table, with those rows in Unicode that the supervisor chose; none is chosen at first. */
export function useZawgyi({ rows }: ReadTable, columns: Columns) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [convert, setConvert] = useState<Convert>();
  const before = useMemo(() => readPeople(rows, columns), [rows, columns]);
  const isNeeded = before.zawgyi.length > 0;
  useEffect(() => {
    if (!isNeeded) return;
    // Most rosters never need it.
    void import("../../../domain/roster/convert-zawgyi.ts").then(({ convertZawgyi }) =>
      setConvert(() => convertZawgyi),
    );
  }, [isNeeded]);
  const convertedRow = useMemo(() => convert && createConverted(rows, convert), [rows, convert]);
  const read = useMemo(() => {
    if (chosen.size === 0 || convertedRow === undefined) return before;
    const mixed = rows.map((cells, index) => (chosen.has(index + 1) ? convertedRow(index + 1) : cells));
    return readPeople(mixed, columns);
  }, [before, chosen, convertedRow, rows, columns]);

  return {
    read,
    zawgyi: before.zawgyi,
    chosen,
    setChosen,
    /** Undefined until the converter is there. */
    compare: convertedRow && ((row: number) => compared(row, rows[row - 1] ?? [], convertedRow(row))),
  };
}

/** Each row is converted once, when it is first asked for. */
function createConverted(rows: Rows, convert: Convert) {
  const known = new Map<number, readonly string[]>();
  return (row: number): readonly string[] => {
    const converted = known.get(row) ?? convert(rows[row - 1] ?? []);
    known.set(row, converted);
    return converted;
  };
}

function compared(row: number, cells: readonly string[], converted: readonly string[]): ZawgyiRow {
  const places = cells.flatMap((cell, place) => (cell === converted[place] ? [] : [place]));
  if (places.length === 0) return { row, before: cells.filter(Boolean).join(" · ") };
  const joined = (of: readonly string[]) => places.map((place) => of[place]).join(" · ");
  return { row, before: joined(cells), after: joined(converted) };
}
