import { useTranslation } from "react-i18next";
import { nextForm } from "../../domain/assessment/forms.ts";
import { contentSeen } from "../../domain/course/content-seen.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { AttemptView, TestResult } from "../../domain/progress/course-view.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useState } from "react";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useSession } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./test.module.css";

/** What the test is; starting it draws a form and takes note of it. */
export function TestIntro({
  listing,
  purpose,
  attempts,
  pass,
  onResult,
}: {
  readonly listing: CourseListing;
  readonly purpose: "pre" | "final";
  readonly attempts: readonly AttemptView[];
  /** The pass that is to be renewed, and the way to look at it. */
  readonly pass: TestResult | undefined;
  readonly onResult: () => void;
}) {
  const { t } = useTranslation("test");
  const formats = useFormats();
  const { t: shell } = useTranslation("shell");
  const { content, random, randomId } = useEnvironment();
  const language = useAppState((state) => state.language);
  const { record } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const start = async () => {
    setIsBusy(true);
    try {
      const form = nextForm(listing.forms, attempts, random);
      const document = await content.form(listing.id, form, language);
      record("test-started", {
        attempt: randomId(),
        content: contentSeen(listing, document),
        purpose,
        form,
        passMark: listing.passMark,
        items: document.form.items.map(({ id }) => id),
      });
    } catch (error) {
      setFailure(String(error));
      setIsBusy(false);
    }
  };

  return (
    <div className={styles.page}>
      <p className={styles.muted}>{listing.title}</p>
      <h1 tabIndex={-1}>{purpose === "pre" ? t("preTitle") : t("finalTitle")}</h1>
      <Card className={styles.card ?? ""}>
        <p>{purpose === "pre" ? t("preIntro") : t("finalIntro")}</p>
        {purpose === "final" && <p>{t("rule", { passMark: listing.passMark, count: listing.formItems })}</p>}
        {pass && <p>{t("renews", { date: formats.date(pass.at) })}</p>}
        {failure !== undefined && (
          <Notice tone="error" role="alert">
            <p>{shell("unreadableBody", { reason: failure })}</p>
          </Notice>
        )}
        <div className={styles.actions}>
          <LinkButton variant="quiet" href={`#/courses/${listing.id}`}>
            {t("toCourse")}
          </LinkButton>
          {pass && (
            <Button variant="quiet" onClick={onResult}>
              {t("lastPass")}
            </Button>
          )}
          <Button variant="primary" isBusy={isBusy} onClick={() => void start()}>
            {t("start")}
          </Button>
        </div>
      </Card>
    </div>
  );
}
