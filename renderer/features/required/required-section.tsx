import { CalendarClock, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DueCourse } from "../../domain/office/due.ts";
import { isLate } from "../../domain/office/late.ts";
import { isOpen } from "../../domain/office/open.ts";
import { useDueWords } from "../../i18n/use-due-words.ts";
import type { HeldOffice } from "../../state/office-store.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDues, useOffice } from "../../state/use-office.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./required-section.module.css";

/** What the office asks for: courses by when, the late ones first, and what it must know or tell for that. */
export function RequiredSection() {
  const { t } = useTranslation("home");
  const { loaded, met } = useOffice();
  const dues = useDues();
  const held = loaded?.held;
  if (held === undefined || met === undefined) return null;
  const open = dues.filter(({ due }) => isOpen(due));
  const toPass = open.filter(({ due }) => due.state !== "done").length;
  const late = open.filter(({ due }) => isLate(due)).length;
  const office = held.office.name;
  const isUnitAsked = met.line === undefined && mustKnowUnit(held);
  if (dues.length === 0 && !isUnitAsked && !met.isAsked) return null;

  return (
    <section className={styles.section}>
      {dues.length > 0 && (
        <>
          <h2>
            {late > 0
              ? t("required.late", { count: late })
              : toPass > 0
                ? t("required.open", { count: toPass })
                : open.length > 0
                  ? t("required.renew", { count: open.length })
                  : t("required.done")}
          </h2>
          <p className={styles.calm}>{t("required.by", { office })}</p>
        </>
      )}
      {open.length > 0 && <RequiredList dues={open} />}
      {isUnitAsked && (
        <Notice>
          <p>{t("required.whoAreYou", { office })}</p>
          <p>
            <LinkButton href="#/records">{t("required.choose")}</LinkButton>
          </p>
        </Notice>
      )}
      {met.isAsked && (
        <Notice>
          <p>{t("required.leaves", { office })}</p>
          <p>
            <LinkButton href="#/records">{t("required.see")}</LinkButton>
          </p>
        </Notice>
      )}
    </section>
  );
}

function RequiredList({ dues }: { readonly dues: readonly DueCourse[] }) {
  const { t } = useTranslation("home");
  const listings = useAppState((state) => state.listings);
  const wordsOf = useDueWords();
  return (
    <Card>
      <ul className={styles.list}>
        {dues.map(({ course, due }) => {
          const listing = listings.find(({ id }) => id === course);
          const Icon = isLate(due) ? TriangleAlert : CalendarClock;
          return (
            <li key={course} className={styles.line}>
              <Icon aria-hidden size="1.25em" className={styles.icon} data-late={isLate(due)} />
              {listing === undefined ? (
                <span>{t("required.notHere", { course })}</span>
              ) : (
                <a href={`#/courses/${course}`} lang={listing.language}>
                  {listing.title}
                </a>
              )}
              <span className={styles.day} data-late={isLate(due)}>
                {wordsOf(due)}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Whether something is asked of some units only, so that it is not known what is asked of whom. */
function mustKnowUnit({ requirements, people }: HeldOffice): boolean {
  return people > 0 && requirements.some(({ units }) => units.length > 0);
}
