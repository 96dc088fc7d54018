import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { FolderCard } from "./folder-card.tsx";
import { KnownPcs } from "./known-pcs.tsx";
import { NewPcs } from "./new-pcs.tsx";
import { Outcome } from "./outcome.tsx";
import { PickFiles } from "./pick-files.tsx";
import { Receipts } from "./receipts.tsx";
import { RunningBar } from "./running-bar.tsx";
import { SamePerson } from "./same-person.tsx";
import type { Collecting } from "./use-collecting.ts";
import { useFinding } from "./use-finding.ts";
import { WatchedOutcome } from "./watched-outcome.tsx";

type Props = {
  readonly data: DeskData;
  readonly collecting: Collecting;
  readonly onChanged: () => Promise<void>;
};

/** Where records come in, what became of them, and what the supervisor is asked about them. */
export function CollectSection({ data, collecting, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const findingOf = useFinding();
  const { isRunning, result, problem } = collecting;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("collect.title")}</h1>
      <p className={styles.lead}>{t("collect.lead")}</p>
      {isRunning ? <RunningBar collecting={collecting} /> : <PickFiles onFiles={collecting.collectFiles} />}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem.code === "not-found" ? t("collect.noFolder") : failure(problem)}</p>
        </Notice>
      )}
      <StatusLine isHidden>{!isRunning && result && findingOf(result)}</StatusLine>
      {!isRunning && result !== undefined && <Outcome result={result} collecting={collecting} />}
      <NewPcs data={data} collecting={collecting} onChanged={onChanged} />
      <SamePerson data={data} onChanged={onChanged} />
      <FolderCard folder={data.office.sharedFolder} collecting={collecting} />
      <WatchedOutcome collecting={collecting} />
      {data.summary.devices > 0 && <Receipts waiting={data.summary.receipts} onChanged={onChanged} />}
      <KnownPcs data={data} collecting={collecting} onChanged={onChanged} />
    </div>
  );
}
