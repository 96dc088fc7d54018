import { ArrowLeft, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import { WovenCover } from "../../ui/woven-cover.tsx";
import styles from "./courses.module.css";

/** A course's job aid: one page, printable. */
export function JobAidPage({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("course");
  const { content, print } = useEnvironment();
  const language = useAppState((state) => state.language);
  const loaded = useDocument(`${listing.id}/${language}`, () => content.course(listing.id, language));
  if (loaded.state !== "ready") return <h1 tabIndex={-1}>{t("jobAid")}</h1>;
  const { course, strings } = loaded.document;
  return (
    <div className={styles.page}>
      <div className={styles.toolbar} data-print="no">
        <a className={styles.back} href={`#/courses/${listing.id}`}>
          <ArrowLeft aria-hidden size="1.1em" />
          {listing.title}
        </a>
        <Button variant="primary" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
          {t("print")}
        </Button>
      </div>
      <article className={styles.jobAid} data-printable lang={loaded.document.language}>
        <WovenCover courseId={listing.id} track={listing.track} className={styles.ribbon} />
        <h1 tabIndex={-1}>{strings.jobAid.title}</h1>
        <div className={styles.sections}>
          {course.jobAid.sections.map((id) => {
            const section = strings.jobAid.sections[id];
            return (
              section && (
                <section key={id}>
                  <h2>{section.title}</h2>
                  <RichTextView text={section.body} />
                </section>
              )
            );
          })}
        </div>
        <p className={styles.muted}>
          Pandu · {listing.title} {listing.version} · {t("mapping")}
        </p>
      </article>
    </div>
  );
}
