import { useTranslation } from "react-i18next";
import type { Learner } from "../../../electron/contract/contract.ts";
import { firstTry } from "../../domain/assessment/renewal.ts";
import type { CourseDocument, CourseListing } from "../../domain/course/documents.ts";
import type { AttemptView, CourseView, TestResult } from "../../domain/progress/course-view.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useLanguages } from "../../i18n/language-context.ts";
import { Logo } from "../../ui/logo.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./certificate.module.css";

/** The sheet itself, bordered with the course's weave: only facts of the record, and what it does not prove. */
export function CertificateSheet({
  listing,
  course,
  learner,
  attempt,
  view,
}: {
  readonly listing: CourseListing;
  readonly course: CourseDocument;
  readonly learner: Learner;
  readonly attempt: AttemptView & { readonly result: TestResult };
  readonly view: CourseView;
}) {
  const { t } = useTranslation("certificate");
  const { t: words } = useTranslation("course");
  const formats = useFormats();
  const { offered } = useLanguages();
  const { result, content } = attempt;
  const first = firstTry(view, attempt);
  const language = offered.find(({ tag }) => tag === content.language)?.name ?? content.language;
  const facts = [
    [t("score"), t("scoreOf", { points: result.points, of: result.of, passMark: result.passMark })],
    [t("date"), formats.date(result.at)],
    [t("skillArea"), words(`skillArea.${listing.skillArea}`)],
    [t("version"), content.version],
    [t("language"), `${language} (${t(`translation.${content.translation}`)})`],
    ...(learner.staffNumber === "" ? [] : [[t("staffNumber"), learner.staffNumber]]),
    ...(learner.unit === "" ? [] : [[t("unit"), learner.unit]]),
    [t("number"), `${attempt.id.slice(0, 8)} · ${content.hash.slice(0, 12)}`],
  ] as const;

  return (
    <article className={styles.sheet} data-printable data-track={listing.track}>
      <WovenCover courseId={listing.id} track={listing.track} className={styles.border} />
      <div className={styles.inner}>
        <Logo name="Pandu" />
        <h2 className={styles.heading}>{t("heading")}</h2>
        <p>{t("awarded")}</p>
        <p className={styles.name}>{learner.name}</p>
        <p>{t("has")}</p>
        <p className={styles.course} lang={course.language}>
          {course.strings.title}
        </p>
        <p className={styles.ability} lang={course.language}>
          {t("ability")} {course.strings.ability}
        </p>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {first.points !== result.points && (
          <p className={styles.muted}>{t("firstScore", { points: first.points, of: first.of })}</p>
        )}
        <p className={styles.muted}>{t("honest")}</p>
      </div>
    </article>
  );
}
