import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { Item } from "../../domain/course/item.ts";
import type { AttemptView } from "../../domain/progress/course-view.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./test.module.css";

/** Before handing in: what is answered, what is open, and the way back to each question. */
export function TestOverview({
  listing,
  attempt,
  items,
  onGoTo,
  onHandIn,
}: {
  readonly listing: CourseListing;
  readonly attempt: AttemptView;
  readonly items: readonly Item[];
  readonly onGoTo: (index: number) => void;
  readonly onHandIn: () => void;
}) {
  const { t } = useTranslation("test");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = items.filter(({ id }) => attempt.answers[id] === undefined).length;
  return (
    <div className={styles.page}>
      <p className={styles.muted}>{listing.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {t("review")}
      </h1>
      <p>{open === 0 ? t("allAnswered") : t("openLeft", { count: open })}</p>
      <Card>
        <ol className={styles.overview}>
          {items.map((item, index) => (
            <li key={item.id}>
              <Button variant="quiet" onClick={() => onGoTo(index)}>
                {t("goTo", { number: index + 1 })}
              </Button>
              <span className={styles.muted}>{attempt.answers[item.id] ? t("answered") : t("open")}</span>
            </li>
          ))}
        </ol>
      </Card>
      <footer className={styles.foot}>
        <Button variant="quiet" onClick={() => onGoTo(items.length - 1)}>
          {t("back")}
        </Button>
        <Button variant="primary" onClick={onHandIn}>
          {t("handIn")}
        </Button>
      </footer>
    </div>
  );
}
