import { useTranslation } from "react-i18next";
import { LoadingState } from "../../player/loading-state.tsx";
import { CertificatesSection } from "./certificates/certificates-section.tsx";
import { CollectSection } from "./collect/collect-section.tsx";
import { useCollecting } from "./collect/use-collecting.ts";
import { DeskHead } from "./desk-head.tsx";
import styles from "./desk.module.css";
import { sectionAt } from "./desk-sections.ts";
import { ExportsSection } from "./exports/exports-section.tsx";
import { LogSection } from "./log/log-section.tsx";
import { KeepState } from "./kept-state.tsx";
import { OfficeSection } from "./office/office-section.tsx";
import { OverviewSection } from "./overview/overview-section.tsx";
import { PeopleSection } from "./people/people-section.tsx";
import { QuestionsSection } from "./questions/questions-section.tsx";
import { ReportSection } from "./report/report-section.tsx";
import { RosterSection } from "./roster/roster-section.tsx";
import { LockSection } from "./settings/lock-section.tsx";
import { useDeskData } from "./use-desk-data.ts";

type Props = { readonly path: string; readonly officeName: string; readonly locksInMs: number };

/** The open desk. What was read of it is held here and nowhere else. */
export function DeskScreens({ path, officeName, locksInMs }: Props) {
  const { section, rest } = sectionAt(path);
  return (
    <div className={styles.page}>
      <DeskHead here={section} officeName={officeName} locksInMs={locksInMs} />
      <KeepState>
        <Part section={section} rest={rest} />
      </KeepState>
    </div>
  );
}

function Part({ section, rest }: ReturnType<typeof sectionAt>) {
  const { t } = useTranslation("desk");
  const { data, reason, reload } = useDeskData();
  const collecting = useCollecting(reload);
  if (section === "lock") return <LockSection />;
  if (data === undefined) {
    const loading =
      reason === undefined
        ? ({ state: "loading" } as const)
        : ({ state: "failed", reason, retry: () => void reload() } as const);
    return <LoadingState title={t(`sections.${section}`)} loading={loading} />;
  }
  switch (section) {
    case "overview":
      return <OverviewSection data={data} />;
    case "questions":
      return <QuestionsSection data={data} course={rest} />;
    case "report":
      return <ReportSection data={data} />;
    case "certificates":
      return <CertificatesSection data={data} />;
    case "exports":
      return <ExportsSection data={data} />;
    case "people":
      return <PeopleSection data={data} person={rest} onChanged={reload} />;
    case "collect":
      return <CollectSection data={data} collecting={collecting} onChanged={reload} />;
    case "roster":
      return <RosterSection data={data} onChanged={reload} />;
    case "office":
      return <OfficeSection data={data} onChanged={reload} />;
    case "log":
      return <LogSection data={data} />;
  }
  return section satisfies never;
}
