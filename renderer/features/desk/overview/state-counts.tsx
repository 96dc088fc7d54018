import { useTranslation } from "react-i18next";
import type { Narrowing } from "../../../domain/dashboard/narrowing.ts";
import type { Overview } from "../../../domain/dashboard/overview.ts";
import { personStates } from "../../../domain/desk/choose-people.ts";
import { listAddress } from "../people/list-address.ts";
import styles from "./overview.module.css";

/** How many people there are of each state; each leads to the list of them. */
export function StateCounts({
  counts,
  choice,
}: {
  readonly counts: Overview["counts"];
  readonly choice: Narrowing;
}) {
  const { t } = useTranslation("overview");
  return (
    <ul className={styles.states} aria-label={t("states.label")}>
      {personStates
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state}>
            <a href={listAddress({ ...choice, state })}>{t(`states.${state}`, { count: counts[state] })}</a>
          </li>
        ))}
    </ul>
  );
}
