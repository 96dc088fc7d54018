import type { Cell } from "./csv.ts";
import type { SheetColumn } from "./sheet-xml.ts";

/** A column of an export. `id` is its name for machines and never changes; `header` is in the language of the screen. */
export type TableColumn = Pick<SheetColumn, "header" | "kind"> & {
  readonly id: string;
  /** What it holds, in a sentence. */
  readonly meaning?: string;
};

/** The header of a column, and what it holds. */
export type ColumnWords<Id> = (id: Id) => Pick<TableColumn, "header" | "meaning">;

/** What is exported, in the order of the screen. `rows` can be read again and again, and is made as it is read. */
export type ExportTable = {
  readonly columns: readonly TableColumn[];
  readonly count: number;
  readonly rows: Iterable<readonly Cell[]>;
};

/** Rows that are made from things as they are read. */
export function rowsOf<Thing>(
  things: readonly Thing[],
  cellsOf: (thing: Thing) => readonly Cell[],
): ExportTable["rows"] {
  return {
    *[Symbol.iterator]() {
      for (const thing of things) yield cellsOf(thing);
    },
  };
}

/** The first rows of a table. */
export function firstRows({ rows }: Pick<ExportTable, "rows">, count: number): (readonly Cell[])[] {
  const first: (readonly Cell[])[] = [];
  for (const row of rows) {
    if (first.length === count) break;
    first.push(row);
  }
  return first;
}

/** What every export says of itself. */
export type ExportAbout = {
  /** What it holds. */
  readonly title: string;
  /** By what it was narrowed, in words; empty where it was not. */
  readonly filter: readonly string[];
  /** The day on which it was made, an ISO date. */
  readonly date: string;
  /** The moment, an ISO timestamp. */
  readonly madeAt: string;
};
