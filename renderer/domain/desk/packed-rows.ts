/** A column: its values in order of rows; or, with `at`, its distinct values and for each row which of them it has. */
type PackedColumn = { readonly values: readonly unknown[]; readonly at?: readonly number[] };

/** Rows of a table as columns: a fifth of the rows' JSON. A field that a row has not is null. */
export type PackedRows = {
  readonly count: number;
  readonly columns: Readonly<Record<string, PackedColumn>>;
};

/** A pack, and which of its rows count; all of them where it is not said. */
export type PackPart = { readonly packed: PackedRows; readonly rows?: readonly number[] };

type Row = Readonly<Record<string, unknown>>;

/** Packs rows of plain JSON. */
export function packRows(rows: readonly Row[]): PackedRows {
  const fields = new Set<string>();
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
  return columnsOf(fields, rows.length, (field, column) => {
    for (const row of rows) column.add(row[field] ?? null);
  });
}

/** The rows as they were packed. */
export function unpackRows<Unpacked extends Row>({ count, columns }: PackedRows): Unpacked[] {
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  for (const [field, { values, at }] of Object.entries(columns)) {
    for (const [index, row] of rows.entries()) {
      const value = values[at === undefined ? index : (at[index] ?? -1)];
      if (value !== null && value !== undefined) row[field] = value;
    }
  }
  return rows as Unpacked[];
}

/** Rows of several packs as one pack, without unpacking them. */
export function mergePacked(parts: readonly PackPart[]): PackedRows {
  const fields = new Set(parts.flatMap(({ packed }) => Object.keys(packed.columns)));
  const count = parts.reduce((sum, { packed, rows }) => sum + (rows?.length ?? packed.count), 0);
  return columnsOf(fields, count, (field, column) => {
    for (const { packed, rows } of parts) addPart(column, packed.count, packed.columns[field], rows);
  });
}

function addPart(
  column: Column,
  count: number,
  { values, at }: PackedColumn = { values: [null], at: Array<number>(count).fill(0) },
  rows?: readonly number[],
): void {
  const length = rows?.length ?? count;
  const places: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const row = rows === undefined ? index : (rows[index] ?? 0);
    if (at === undefined) column.add(values[row]);
    else {
      const local = at[row] ?? 0;
      column.addAt((places[local] ??= column.placeOf(values[local])));
    }
  }
}

function columnsOf(
  fields: Iterable<string>,
  count: number,
  fill: (field: string, column: Column) => void,
): PackedRows {
  const columns: Record<string, PackedColumn> = {};
  for (const field of fields) {
    const column = createColumn();
    fill(field, column);
    columns[field] = column.packed();
  }
  return { count, columns };
}

type Column = ReturnType<typeof createColumn>;

/** A column that grows: its distinct values, and which of them each row has. */
function createColumn() {
  const [plain, structured] = [new Map<unknown, number>(), new Map<string, number>()];
  const values: unknown[] = [];
  const at: number[] = [];
  let [last, lastPlace]: [unknown, number] = [undefined, -1];
  const place = <Key>(places: Map<Key, number>, key: Key, value: unknown): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  };
  const placeOf = (value: unknown): number =>
    typeof value === "object" && value !== null
      ? place(structured, JSON.stringify(value), value)
      : place(plain, value, value);
  return {
    placeOf,
    addAt: (index: number): void => void at.push(index),
    add: (value: unknown): void => {
      // Most values are those of the row before.
      if (value !== last || lastPlace === -1) [last, lastPlace] = [value, placeOf(value)];
      at.push(lastPlace);
    },
    packed: (): PackedColumn =>
      values.length * 2 > at.length ? { values: at.map((index) => values[index]) } : { values, at },
  };
}
