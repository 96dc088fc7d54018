import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import { useOfficeSaving } from "../use-office-saving.ts";
import type { OfficeParts } from "./office-parts.ts";
import treeStyles from "./units.module.css";

/** The units as a tree, with how many people each has; what nobody and nothing needs can be removed. */
export function Units({ office, tree, onChanged }: OfficeParts) {
  const { t } = useTranslation("desk");
  const { problem, isBusy, saveOffice } = useOfficeSaving(office, onChanged);
  const people = Map.groupBy(office.people, ({ unit }) => unit);
  const needed = new Set([
    ...people.keys(),
    ...office.requirements.flatMap(({ units }) => units),
    ...office.units.flatMap(({ parent }) => parent ?? []),
  ]);
  const remove = (id: string) => saveOffice({ units: office.units.filter((unit) => unit.id !== id) });
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("units.title", { count: office.units.length })}</h2>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <ul className={treeStyles.tree}>
        {tree.inOrder().map(({ unit, depth }) => (
          <li key={unit.id} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
            <span className={styles.text}>
              <bdi>{unit.name}</bdi>
              {depth > 0 && <span className="visually-hidden">{tree.pathOf(unit.id)}</span>}
            </span>
            <span className={styles.muted}>
              {t("units.people", { count: people.get(unit.id)?.length ?? 0 })}
            </span>
            {!needed.has(unit.id) && (
              <Button
                variant="quiet"
                isBusy={isBusy}
                aria-label={t("units.removeName", { name: unit.name })}
                onClick={() => void remove(unit.id)}
              >
                {t("units.remove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
