import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import styles from "./review.module.css";

/** A discernment test that is due for the third time: it has a page of its own. */
export function DiscernmentDue({
  listing,
  place,
  onLater,
}: {
  readonly listing: CourseListing;
  readonly place: { readonly number: number; readonly count: number };
  readonly onLater: () => void;
}) {
  const { t } = useTranslation("review");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.number}>
        {t("title")} · {t("count", place)}
      </h1>
      <h2>{t("discernmentTitle")}</h2>
      <p>{t("discernmentBody", { course: listing.title, count: 20 })}</p>
      <footer className={styles.foot}>
        <Button variant="quiet" onClick={onLater}>
          {t("discernmentLater")}
        </Button>
        <LinkButton variant="primary" href={`#/courses/${listing.id}/discernment`}>
          {t("discernmentOpen")}
        </LinkButton>
      </footer>
    </article>
  );
}
