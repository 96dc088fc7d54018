import type { ItemStringsByKind } from "../../domain/course/item-strings.ts";
import type { ItemOf } from "../../domain/course/item.ts";
import styles from "./grid-body.module.css";

/** Where the cards stand, by number: columns rise to the right, rows rise upwards. */
export function GridTable({
  item,
  words,
  cells,
}: {
  readonly item: ItemOf<"grid">;
  readonly words: ItemStringsByKind["grid"];
  readonly cells: Readonly<Record<string, readonly [column: string, row: string]>>;
}) {
  const cards = Object.keys(item.accepted);
  const numbersIn = (column: string, row: string) =>
    cards.flatMap((card, place) =>
      cells[card]?.[0] === column && cells[card][1] === row ? [place + 1] : [],
    );
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>
        {words.axes.rows} ↑ · {words.axes.columns} →
      </caption>
      <tbody>
        {item.rows.toReversed().map((row, fromTop) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            {item.columns.map((column, fromLeft) => (
              <td key={column} data-heat={fromLeft + item.rows.length - 1 - fromTop}>
                {numbersIn(column, row).map((number) => (
                  <span key={number} className={styles.badge}>
                    {number}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {item.columns.map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
