import { fold, shownText } from "../language/fold.ts";
import { type ColumnRole, columnRoles, columnWords } from "./column-words.ts";

/** What the columns hold, and the row that names them, counted from 0; undefined where none does. */
export type Columns = { readonly headerRow: number | undefined; readonly roles: readonly ColumnRole[] };

/** As many rows from the top may stand over the table. */
const rowsAbove = 10;

const known = new Map(
  columnRoles.flatMap((role) => columnWords[role].map((words) => [plain(words), role] as const)),
);

/** What the columns of a table hold, by the words over them or, where there are none, by what stands in them. */
export function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.slice(0, 1000).map((row) => row.length));
  for (const [headerRow, row] of rows.slice(0, rowsAbove).entries()) {
    const roles = Array.from({ length: width }, (_, column) => known.get(plain(row[column] ?? "")) ?? "none");
    const isHeader = roles.includes("name") && roles.filter((role) => role !== "none").length > 1;
    if (isHeader || (roles.includes("name") && row.filter(Boolean).length === 1)) return { headerRow, roles };
  }
  return { headerRow: undefined, roles: rolesByContent(rows, width) };
}

/** Numbers of staff have digits and differ; of the rest, what differs most is the name, and what stands behind it a unit. */
function rolesByContent(rows: readonly (readonly string[])[], width: number): ColumnRole[] {
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows.slice(0, 500).flatMap((row) => row[column] || []);
    const isNumbered = cells.filter((cell) => /\p{Number}/u.test(cell)).length > cells.length * 0.6;
    return { column, isEmpty: cells.length === 0, isNumbered, distinct: new Set(cells).size };
  }).filter(({ isEmpty }) => !isEmpty);
  const ranked = columns.toSorted((one, other) => other.distinct - one.distinct);
  const number = ranked.find(({ isNumbered }) => isNumbered)?.column;
  const name = ranked.find(({ isNumbered }) => !isNumbered)?.column;
  const unit = columns.find(({ column, isNumbered }) => !isNumbered && column !== name)?.column;
  return Array.from({ length: width }, (_, column) =>
    column === name ? "name" : column === number ? "staffNumber" : column === unit ? "unit" : "none",
  );
}

function plain(words: string): string {
  return fold(shownText(words))
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}#]+/gu, " ")
    .trim();
}
