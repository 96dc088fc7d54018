/** A table as it was read. Rows are counted as spreadsheets count them, empty ones too. */
export type ReadTable = {
  readonly rows: readonly (readonly string[])[];
  /** Whether it had more rows than can be read. */
  readonly isCut: boolean;
};

/** More is in no roster: what stands beyond is left out, so that no file can hold up the window. */
export const mostOfTable = { rows: 25_000, columns: 60, letters: 1_000 };
