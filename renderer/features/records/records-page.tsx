import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import type { Problem } from "../../state/service-problem.ts";
import { useOffice } from "../../state/use-office.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Notice } from "../../ui/notice.tsx";
import { DropSection } from "./drop-section.tsx";
import { LeavingSection } from "./leaving-section.tsx";
import { OfficeSection } from "./office-section.tsx";
import styles from "./records.module.css";
import { SelfSection } from "./self-section.tsx";
import { SentSection } from "./sent-section.tsx";
import { useAnswer } from "./use-answer.ts";

/** The learner's side of records: the office they are for, who the learner is there, what leaves and what left. */
export function RecordsPage() {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { date } = useFormats();
  const { office } = useEnvironment();
  const { loaded } = useOffice();
  const { learner } = useProfile();
  const [unread, setUnread] = useState<Problem>();
  const [profiles, setProfiles] = useState(0);
  // Another window of this PC may have changed it.
  useEffect(() => void office.load().then(setUnread), [office]);

  const held = loaded?.held;
  const occasion = `${held?.office.id}/${held?.revision}/${held?.folder}`;
  const { value: sent, problem: unsent, ask } = useAnswer("records.sent", { learner: learner.id }, occasion);
  const problem = unread ?? unsent;
  const [latest] = sent?.sent ?? [];

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      {sent && (
        <p className={styles.finding}>
          {latest === undefined ? t("neverLeft") : t("lastLeft", { date: date(latest.at) })}
        </p>
      )}
      {problem && (
        <Notice tone="error" role="alert">
          <p>{failure(problem)}</p>
        </Notice>
      )}
      {loaded && <OfficeSection loaded={loaded} />}
      {held && held.people > 0 && (
        <SelfSection office={held.office.name} onTaken={() => setProfiles(profiles + 1)} />
      )}
      <LeavingSection office={held?.office.name} occasion={`${occasion}/${profiles}`} onLeft={ask} />
      {sent && <DropSection held={held} sent={sent} onAsk={ask} />}
      {sent && <SentSection sent={sent.sent} onReceipt={ask} />}
    </div>
  );
}
