import { LockKeyhole } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "../../ui/button.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { useDesk } from "./desk-context.ts";
import styles from "./desk-head.module.css";
import { deskGroups, type DeskSection } from "./desk-sections.ts";

const minute = 60_000;
const groups = ["results", "handOut", "setUp"] as const;

/** Whose desk it is, when it locks, and the ways to its parts. */
export function DeskHead({
  here,
  officeName,
  locksInMs,
}: {
  readonly here: DeskSection;
  readonly officeName: string;
  readonly locksInMs: number;
}) {
  const { t } = useTranslation("desk");
  const { t: overview } = useTranslation("overview");
  const { lock } = useDesk();
  const isSoon = locksInMs < minute;
  return (
    <header className={styles.head} data-print="no">
      <p className={styles.office}>
        <bdi>{officeName}</bdi>
      </p>
      <div className={styles.lock}>
        <span className={styles.when} data-soon={isSoon || undefined}>
          <LockKeyhole aria-hidden size="1.1em" />
          {isSoon ? t("lock.soon") : t("lock.in", { count: Math.round(locksInMs / minute) })}
        </span>
        <Button variant="quiet" onClick={() => void lock()}>
          {t("lock.now")}
        </Button>
      </div>
      <StatusLine isHidden>{isSoon ? t("lock.soon") : undefined}</StatusLine>
      <nav aria-label={t("sections.label")} className={styles.sections}>
        {groups.map((group) => (
          <div key={group} className={styles.group}>
            <p id={`desk-${group}`} className={styles.purpose}>
              {overview(`groups.${group}`)}
            </p>
            <ul aria-labelledby={`desk-${group}`}>
              {deskGroups[group].map((section) => (
                <li key={section}>
                  <a href={`#/desk/${section}`} aria-current={section === here ? "page" : undefined}>
                    {t(`sections.${section}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </header>
  );
}
