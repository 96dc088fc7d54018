import { useTranslation } from "react-i18next";
import type { Narrowing } from "../../../domain/dashboard/narrowing.ts";
import type { Overview } from "../../../domain/dashboard/overview.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { ChipSelect } from "../charts/chip-select.tsx";
import { useAreaWords } from "../use-area-words.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { type ChartOrder, chartOrders } from "./order-tallies.ts";
import styles from "./overview.module.css";
import type { useNarrowing } from "./use-narrowing.ts";

type Props = {
  readonly overview: Overview;
  readonly tree: UnitTree;
  readonly chosen: ReturnType<typeof useNarrowing>;
};

const parts = ["unit", "area", "course", "dueBy"] as const;

/** Narrows the whole page by chips; on paper it says what was chosen. */
export function OverviewFilter({ overview, tree, chosen }: Props) {
  const { t } = useTranslation("overview");
  const nameOf = useNames(tree);
  const { list } = useFormats();
  const { choice, order, narrow, clear, sort } = chosen;
  const options = optionsOf(overview);
  const choices = parts.flatMap((part) => {
    const value = choice[part];
    return value === undefined
      ? []
      : [t("filter.choice", { name: t(`filter.${part}`), value: nameOf[part](value) })];
  });
  return (
    <div>
      <div className={styles.chips} role="group" aria-label={t("filter.label")} data-print="no">
        {parts.map((part) => (
          <ChipSelect
            key={part}
            label={t(`filter.${part}`)}
            value={choice[part]}
            all={t("filter.all")}
            options={options[part]
              .filter(({ id, people }) => people > 0 || id === choice[part])
              .map(({ id, people }) => ({
                value: id,
                label: t("filter.option", { name: nameOf[part](id), count: people }),
              }))}
            onChange={(value) => narrow(part, value)}
          />
        ))}
        <ChipSelect
          label={t("chart.order")}
          value={order}
          options={chartOrders.map((each) => ({ value: each, label: t(`chart.orders.${each}`) }))}
          onChange={(next) => sort(next as ChartOrder)}
        />
        {choices.length > 0 && (
          <Button variant="quiet" onClick={clear}>
            {t("filter.clear")}
          </Button>
        )}
      </div>
      {choices.length > 0 && (
        <p className={styles.printed}>{t("filter.narrowed", { choices: list(choices) })}</p>
      )}
      <StatusLine isHidden>
        {choices.length > 0 ? t("filter.left", { count: overview.people }) : undefined}
      </StatusLine>
    </div>
  );
}

function optionsOf({ options: { units, areas, courses, days } }: Overview) {
  return { unit: units, area: areas, course: courses, dueBy: days };
}

/** What each thing to choose by is called. */
function useNames(tree: UnitTree): Readonly<Record<keyof Narrowing, (value: string) => string>> {
  const { shortDate } = useFormats();
  return { unit: tree.pathOf, area: useAreaWords(), course: useCourseTitles(), dueBy: shortDate };
}
