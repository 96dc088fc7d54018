import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "../../../ui/card.tsx";
import { ChipButton } from "../../../ui/chip.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import styles from "../desk.module.css";
import { pageOf, Pager } from "../pager.tsx";
import { OwnName } from "../own-name.tsx";
import { AcceptRefused } from "./accept-refused.tsx";
import type { Collection } from "./collection.ts";
import { OutcomeWords } from "./outcome-words.tsx";
import { type OutcomeRow, outcomeRows, type OutcomeState, outcomeStates } from "./outcome-rows.ts";
import type { Collecting } from "./use-collecting.ts";
import { useFinding } from "./use-finding.ts";

/** What a collection came to: the finding, and a row for each file and learner. */
export function Outcome({
  result,
  collecting,
  lead,
}: {
  readonly result: Collection;
  readonly collecting: Collecting;
  /** Which collection it was, where it was not begun here. */
  readonly lead?: string;
}) {
  const { t } = useTranslation("desk");
  const findingOf = useFinding();
  const rows = useMemo(() => outcomeRows(result), [result]);
  const [state, setState] = useState<OutcomeState>();
  const [page, setPage] = useState(0);
  const [asked, setAsked] = useState<OutcomeRow>();
  const counts = Map.groupBy(rows, (row) => row.state);
  const shown = state === undefined ? rows : (counts.get(state) ?? []);
  const choose = (next: OutcomeState) => {
    setState(next === state ? undefined : next);
    setPage(0);
  };

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{findingOf(result)}</h2>
      {lead !== undefined && <p className={styles.muted}>{lead}</p>}
      <Endings result={result} />
      {rows.length > 0 && (
        <div className={styles.buttons} role="group" aria-label={t("outcome.filter")}>
          {outcomeStates.map((each) => (
            <ChipButton key={each} aria-pressed={each === state} onClick={() => choose(each)}>
              {t(`outcome.chips.${each}`, { count: counts.get(each)?.length ?? 0 })}
            </ChipButton>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <DataTable
          caption={t("outcome.caption")}
          isCaptionHidden
          columns={[
            { id: "file", label: t("outcome.file") },
            { id: "learner", label: t("outcome.learner") },
            { id: "state", label: t("outcome.state") },
            { id: "why", label: t("outcome.why") },
          ]}
          rows={pageOf(shown, page).map((row) => ({
            id: row.id,
            cells: [
              <bdi className={styles.text}>{row.file}</bdi>,
              row.learner === undefined ? t("outcome.wholeFile") : <OwnName>{row.learner.name}</OwnName>,
              t(`outcome.states.${row.state}`),
              <OutcomeWords row={row} onAccept={() => setAsked(row)} />,
            ],
          }))}
        />
      )}
      <Pager page={page} count={shown.length} onTurn={setPage} />
      <AcceptRefused row={asked} collecting={collecting} onClose={() => setAsked(undefined)} />
    </Card>
  );
}

/** What ended it early, and whether receipts were left. */
function Endings({ result }: { readonly result: Collection }) {
  const { t } = useTranslation("desk");
  const { problem, problemAt, isCancelled, receiptsLeft } = result;
  return (
    <>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{t(`problem.${problem}`)}</p>
          <p>{t("problem.goOn")}</p>
          {problemAt !== undefined && <p className={styles.muted}>{problemAt}</p>}
        </Notice>
      )}
      {isCancelled && (
        <Notice role="status">
          <p>{t("outcome.cancelled")}</p>
        </Notice>
      )}
      {receiptsLeft === true && <p>{t("outcome.receiptsLeft")}</p>}
      {receiptsLeft === false && <p>{t("outcome.receiptsNotLeft")}</p>}
    </>
  );
}
