import { useState } from "react";
import { useTranslation } from "react-i18next";
import { nextForm } from "../../domain/assessment/forms.ts";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { Occasion } from "../../domain/event/discernment-terms.ts";
import type { DiscernmentAttempt } from "../../domain/progress/course-view.ts";
import { shuffle } from "../../domain/quiz/shuffle.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSession } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./discernment.module.css";

/** How long a form takes, in minutes. */
const minutes = 20;

/** What the test is; starting it draws a form, shuffles it by the attempt's id, and takes note of both. */
export function DiscernmentIntro({
  listing,
  occasion,
  attempts,
  onLastResult,
}: {
  readonly listing: CourseListing;
  readonly occasion: Occasion;
  readonly attempts: readonly DiscernmentAttempt[];
  readonly onLastResult: (() => void) | undefined;
}) {
  const { t } = useTranslation("discernment");
  const { t: shell } = useTranslation("shell");
  const { content, random, randomId } = useEnvironment();
  const language = useAppState((state) => state.language);
  const { record } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const start = async () => {
    setIsBusy(true);
    try {
      const form = nextForm(listing.discernment?.forms ?? [], attempts, random);
      const document = await content.discernment(listing.id, form, language);
      const attempt = randomId();
      record("discernment-started", {
        attempt,
        content: contentSeen(listing, document),
        occasion,
        form,
        items: shuffle(
          document.items.map(({ id }) => id),
          attempt,
        ),
      });
    } catch (error) {
      setFailure(String(error));
      setIsBusy(false);
    }
  };

  return (
    <div className={styles.page}>
      <p className={styles.muted}>{listing.title}</p>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p>{t("lead")}</p>
      <Card className={styles.card ?? ""}>
        <ul className={styles.points}>
          <li>{t("items", { count: listing.discernment?.items ?? 0 })}</li>
          <li>{t("time", { count: minutes })}</li>
          <li>{t("toolsAllowed")}</li>
          <li>{t("howMany")}</li>
          <li>{t("notGraded")}</li>
        </ul>
        <p>{t(`when.${occasion}`)}</p>
        {failure !== undefined && (
          <Notice tone="error" role="alert">
            <p>{shell("unreadableBody", { reason: failure })}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <LinkButton variant="quiet" href={`#/courses/${listing.id}`}>
            {t("toCourse")}
          </LinkButton>
          {onLastResult && <Button onClick={onLastResult}>{t("lastResult")}</Button>}
          <Button variant="primary" isBusy={isBusy} onClick={() => void start()}>
            {t("start")}
          </Button>
        </div>
      </Card>
    </div>
  );
}
