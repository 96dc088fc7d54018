import { useTranslation } from "react-i18next";
import type { Narrowing } from "../../../domain/dashboard/narrowing.ts";
import type { Overview } from "../../../domain/dashboard/overview.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { Button } from "../../../ui/button.tsx";
import { useAreaWords } from "../use-area-words.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { CompletionPanel } from "./completion-panel.tsx";
import type { ChartOrder } from "./order-tallies.ts";
import type { Narrow } from "./use-narrowing.ts";

type Props = {
  readonly overview: Overview;
  readonly choice: Narrowing;
  readonly narrow: Narrow;
  readonly order: ChartOrder;
  readonly tree: UnitTree;
  readonly basis: string;
};

/** Completion by course, by unit and by skill area. Pressing a name narrows the whole page to it. */
export function CompletionPanels({ overview, choice, narrow, order, tree, basis }: Props) {
  const { t } = useTranslation("overview");
  const titleOf = useCourseTitles();
  const areaWords = useAreaWords();
  const { courses, units, areas } = overview;
  const line = choice.unit === undefined ? [] : tree.lineOf(choice.unit);
  const above = line.at(-2);
  return (
    <>
      <CompletionPanel
        kind="courses"
        lines={courses.map((tally) => ({
          ...tally,
          name: titleOf(tally.id),
          ...(choice.course === undefined && { narrow: () => narrow("course", tally.id) }),
        }))}
        {...{ order, basis }}
      />
      {units.length > 0 && (
        <CompletionPanel
          kind="units"
          lines={units.map((tally) => {
            const unit = tree.lineOf(tally.id).at(-1)?.name ?? tally.id;
            return {
              ...tally,
              name: tally.isItself && units.length > 1 ? t("chart.itself", { unit }) : unit,
              ...(!tally.isItself && { narrow: () => narrow("unit", tally.id) }),
            };
          })}
          {...{ order, basis }}
        >
          {line.length > 0 && (
            <Button variant="quiet" onClick={() => narrow("unit", above?.id)}>
              {above === undefined ? t("chart.toTop") : t("chart.up", { unit: above.name })}
            </Button>
          )}
        </CompletionPanel>
      )}
      {areas.length > 0 && (
        <CompletionPanel
          kind="areas"
          lines={areas.map((tally) => ({
            ...tally,
            name: areaWords(tally.id),
            ...(choice.area === undefined && { narrow: () => narrow("area", tally.id) }),
          }))}
          {...{ order, basis }}
        />
      )}
    </>
  );
}
