import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { behindTheRest, findingOf, shareOf, sumOf, type Tally } from "../../../domain/dashboard/tally.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { BarChart } from "../charts/bar-chart.tsx";
import { Panel } from "../charts/panel.tsx";
import desk from "../desk.module.css";
import { type ChartOrder, type NamedTally, orderTallies } from "./order-tallies.ts";
import styles from "./overview.module.css";

export type Line = NamedTally & {
  /** Narrows the page to this one; absent where there is nothing to narrow to. */
  readonly narrow?: () => void;
};

type Props = {
  readonly kind: "courses" | "units" | "areas";
  readonly lines: readonly Line[];
  readonly order: ChartOrder;
  readonly basis: string;
  /** Further buttons beside those of the chart. */
  readonly children?: ReactNode;
};

/** How much of what is required is passed and counts today: bars, and the same as a table. */
export function CompletionPanel({ kind, lines, order, basis, children }: Props) {
  const { t } = useTranslation("overview");
  const { percent } = useFormats();
  const behind = behindTheRest(lines);
  const ordered = orderTallies(lines, order);
  const meaning = t(`chart.${kind}.meaning`);
  const title = useFindingWords(kind, lines);
  return (
    <Panel title={title} basis={basis}>
      <p className={desk.muted}>{meaning}</p>
      <BarChart
        caption={meaning}
        bars={ordered.map((line) => ({
          id: line.id,
          name: <Name line={line} />,
          share: shareOf(line),
          outline: line.passed / line.required,
          label: <Label line={line} isBehind={behind.has(line.id)} />,
          isMarked: behind.has(line.id),
        }))}
        columns={[
          { id: "name", label: t(`chart.${kind}.name`) },
          ...numberColumns.map((id) => ({ id, label: t(`chart.${id}`), isNumber: true })),
        ]}
        rows={[
          ...ordered.map((line) => ({
            id: line.id,
            cells: [<bdi>{line.name}</bdi>, ...cells(line, percent)],
          })),
          { id: "together", cells: [t("chart.total"), ...cells(sumOf(lines), percent)] },
        ]}
      >
        {children}
      </BarChart>
    </Panel>
  );
}

function useFindingWords(kind: Props["kind"], lines: readonly Line[]): string {
  const { t } = useTranslation("overview");
  const { percent } = useFormats();
  const finding = findingOf(lines);
  const share = percent(shareOf(sumOf(lines)));
  switch (finding.kind) {
    case "done":
      return t("chart.allDone");
    case "behind":
      return t(`chart.${kind}.behind`, { count: finding.count });
    case "share":
      return t("chart.plain", { share });
    case "even":
      return t(`chart.${kind}.even`, { share });
    case "least":
      return t("chart.least", { share, name: lines.find(({ id }) => id === finding.id)?.name });
  }
  return finding satisfies never;
}

const numberColumns = ["required", "passed", "current", "overdue", "share"] as const;

function cells(tally: Tally, percent: (share: number) => string) {
  return [tally.required, tally.passed, tally.current, tally.overdue, percent(shareOf(tally))];
}

function Name({ line: { name, narrow } }: { readonly line: Line }) {
  const { t } = useTranslation("overview");
  if (narrow === undefined) return <bdi>{name}</bdi>;
  return (
    <button type="button" className={styles.narrow} aria-label={t("chart.narrow", { name })} onClick={narrow}>
      <bdi>{name}</bdi>
    </button>
  );
}

function Label({ line, isBehind }: { readonly line: Tally; readonly isBehind: boolean }) {
  const { t } = useTranslation("overview");
  const lapsed = line.passed - line.current;
  return (
    <>
      {t("chart.of", { count: line.current, all: line.required })}
      {lapsed > 0 && <span className={styles.beside}>{t("chart.lapsed", { count: lapsed })}</span>}
      {isBehind && <span className={styles.beside}>{t("chart.behind")}</span>}
    </>
  );
}
