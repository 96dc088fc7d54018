import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import styles from "./data-table.module.css";

export type Column = { readonly id: string; readonly label: string; readonly isNumber?: boolean };
export type Row = { readonly id: string; readonly cells: readonly ReactNode[] };

/**
 * A table whose first column names its rows. Where it has no room it stands as a list of rows, each cell under its
 * column's name; the roles are written out because that layout takes them from the elements.
 */
export function DataTable({
  caption,
  columns,
  rows,
  isCaptionHidden = false,
}: {
  readonly caption: ReactNode;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly isCaptionHidden?: boolean;
}) {
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table}>
        <caption className={classNames(isCaptionHidden ? "visually-hidden" : styles.caption)}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, label, isNumber }) => (
              <th key={id} role="columnheader" scope="col" data-number={isNumber}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {columns.map((column, place) => (
                <Cell key={column.id} column={column} isRowName={place === 0}>
                  {row.cells[place]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: { readonly column: Column; readonly isRowName: boolean; readonly children: ReactNode }) {
  const { column, isRowName, children } = props;
  if (isRowName) {
    return (
      <th role="rowheader" scope="row">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" data-number={column.isNumber}>
      <span aria-hidden className={styles.label}>
        {column.label}
      </span>
      <div>{children}</div>
    </td>
  );
}
