import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Continue } from "../../domain/progress/continue.ts";
import { LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ProgressThread } from "../../ui/progress-thread.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./home.module.css";

/** Exactly where the learner stopped. */
export function ContinueCard({ next }: { readonly next: Continue | undefined }) {
  const { t } = useTranslation("home");
  if (next === undefined) {
    return (
      <Card>
        <h2>{t("allDone")}</h2>
        <p className={styles.calm}>{t("allDoneBody")}</p>
      </Card>
    );
  }
  const { listing } = next;
  const words = wordsOf(next, t);
  return (
    <Card as="section" className={styles.continue ?? ""} aria-label={t("continue")}>
      <div className={styles.cover}>
        <WovenCover courseId={listing.id} track={listing.track} />
      </div>
      <div className={styles.where}>
        <p className={styles.place}>{words.place}</p>
        <h2>{words.title}</h2>
        <p className={styles.place}>{words.detail}</p>
        {next.kind === "lesson" && next.done > 0 && (
          <ProgressThread
            value={Math.round(next.done * 100)}
            of={100}
            label={words.title}
            text={t("done", { percent: Math.round(next.done * 100) })}
          />
        )}
      </div>
      <LinkButton variant="primary" href={words.href}>
        {words.isBegun ? t("continue") : t("begin")}
      </LinkButton>
    </Card>
  );
}

function wordsOf(next: Continue, t: TFunction<"home">) {
  const { listing } = next;
  const course = `#/courses/${listing.id}`;
  switch (next.kind) {
    case "lesson":
    case "redo": {
      const number = listing.lessons.indexOf(next.lesson) + 1;
      const left = next.kind === "lesson" ? next.minutesLeft : next.lesson.minutes;
      const step = next.kind === "lesson" && next.step !== undefined ? `/${next.step}` : "";
      return {
        place: t("place", { course: listing.title, number, count: listing.lessons.length }),
        title: next.lesson.title,
        detail: next.kind === "redo" ? t("redo") : t("left", { count: left }),
        href: `${course}/lessons/${next.lesson.id}${step}`,
        isBegun: next.kind === "redo" || next.step !== undefined,
      };
    }
    case "test": {
      const detail = next.isUnderWay
        ? t(next.purpose === "pre" ? "pretestUnderWay" : "finalUnderWay")
        : t("finalOpen");
      return {
        place: "",
        title: listing.title,
        detail,
        href: `${course}/test/${next.purpose}`,
        isBegun: next.isUnderWay,
      };
    }
    case "discernment":
      return {
        place: "",
        title: listing.title,
        detail: t("discernmentUnderWay"),
        href: `${course}/discernment`,
        isBegun: true,
      };
    case "start":
      return {
        place: t("start"),
        title: listing.title,
        detail: listing.summary,
        href: course,
        isBegun: false,
      };
    default:
      return next satisfies never;
  }
}
