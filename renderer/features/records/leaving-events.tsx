import { useTranslation } from "react-i18next";
import type { LeavingEvent } from "../../domain/records/leaving-events.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { Panel } from "../../player/inspection/panel.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { LeavingLearner } from "./leaving-rows.tsx";
import styles from "./records.module.css";

/** The entries of the journal that leave as they stand, by kind, and what leaves of all others. */
export function LeavingEvents({ leaving: { leaving, events } }: { readonly leaving: LeavingLearner }) {
  const { t } = useTranslation("records");
  const { number } = useFormats();
  const count = leaving.reduce((sum, kind) => sum + kind.count, 0);
  const title = t("rows.events", { count });
  return (
    <Panel title={title} isBuiltLater>
      <p>{t("rows.eventsBody")}</p>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { id: "kind", label: t("rows.kind") },
          { id: "count", label: t("rows.count"), isNumber: true },
          { id: "says", label: t("rows.says") },
        ]}
        rows={leaving.map(({ type, count: many }) => {
          const kind = type as LeavingEvent["type"];
          return {
            id: type,
            cells: [
              <>
                {t(`event.${kind}.name`)}{" "}
                <code className={styles.technical} lang="en" translate="no">
                  {type}
                </code>
              </>,
              number(many),
              t(`event.${kind}.says`),
            ],
          };
        })}
      />
      <p>{t("rows.digests", { count: events })}</p>
    </Panel>
  );
}
