import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { DeskData } from "../load-desk.ts";
import { ScoresPanel } from "../scores/scores-panel.tsx";
import { usePeopleRows } from "../use-people-rows.ts";
import { BeyondPanel } from "./beyond-panel.tsx";
import { CompletionPanels } from "./completion-panels.tsx";
import { OverduePanel } from "./overdue-panel.tsx";
import { OverviewFilter } from "./overview-filter.tsx";
import styles from "./overview.module.css";
import { QuietPcsPanel } from "./quiet-pcs-panel.tsx";
import { StateCounts } from "./state-counts.tsx";
import { StuckPanel } from "./stuck-panel.tsx";
import { useNarrowing } from "./use-narrowing.ts";
import { useOverview } from "./use-overview.ts";

/** All findings on one page, which chips narrow together; what it shows is what it prints. */
export function OverviewPage({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("overview");
  const { shortDate } = useFormats();
  const { print } = useEnvironment();
  const { tree, today } = usePeopleRows(data);
  const chosen = useNarrowing();
  const { choice, order, narrow } = chosen;
  const overview = useOverview(data, choice);
  const { people, counts, stuck, quietPcs, beyond, whole } = overview;
  const unit = tree.lineOf(choice.unit ?? "").at(-1);
  const collectedAt = data.summary.lastCollectedAt;
  const basis =
    collectedAt === undefined
      ? t("basisUncollected", { count: people })
      : t("basis", { count: people, date: shortDate(collectedAt) });
  return (
    <div className={styles.page} data-printable>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t("title", { name: unit?.name ?? data.office.name, count: people })}</h1>
        <Button data-print="no" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
          {t("print")}
        </Button>
        <Collected data={data} />
      </header>
      <OverviewFilter overview={overview} tree={tree} chosen={chosen} />
      <ToDo data={data} />
      <StateCounts counts={counts} choice={choice} />
      <div className={styles.panels}>
        {whole.required > 0 && <OverduePanel {...{ overview, choice, today, basis }} />}
        {whole.required > 0 && <CompletionPanels {...{ overview, choice, narrow, order, tree, basis }} />}
        {collectedAt !== undefined && <QuietPcsPanel pcs={quietPcs} devices={data.devices} basis={basis} />}
        <StuckPanel places={stuck} basis={basis} />
        {beyond.length > 0 && <BeyondPanel beyond={beyond} basis={basis} />}
      </div>
      <ScoresPanel data={data} {...(choice.course !== undefined && { course: choice.course })} />
    </div>
  );
}

function Collected({ data: { summary } }: { readonly data: DeskData }) {
  const { t } = useTranslation("overview");
  const { date, time } = useFormats();
  const { lastCollectedAt: at, devices } = summary;
  return (
    <p className={styles.collected}>
      {at === undefined
        ? t("nothingCollected")
        : t("collected", { date: date(at), time: time(at), count: devices })}
    </p>
  );
}

/** What is to be done first, so that the page can say more. */
function ToDo({ data: { office, summary } }: { readonly data: DeskData }) {
  const { t } = useTranslation("overview");
  return (
    <>
      {office.requirements.length === 0 && (
        <Notice title={t("noRequirements.title")}>
          <p>{t("noRequirements.body")}</p>
          <LinkButton variant="quiet" href="#/desk/roster" data-print="no">
            {t("noRequirements.toRoster")}
          </LinkButton>
        </Notice>
      )}
      {summary.lastCollectedAt === undefined && (
        <Notice title={t("noRecords.title")}>
          <p>{t("noRecords.body")}</p>
          <LinkButton variant="quiet" href="#/desk/collect" data-print="no">
            {t("noRecords.toCollect")}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
