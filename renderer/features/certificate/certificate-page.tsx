import { Download, Printer } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { finalTest } from "../../domain/assessment/final-test.ts";
import type { CourseListing } from "../../domain/course/documents.ts";
import { courseViewOf } from "../../domain/progress/course-view.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { CertificateSheet } from "./certificate-sheet.tsx";
import styles from "./certificate.module.css";

/** The certificate of a passed course, on the screen, on paper and as PDF by the same print engine. */
export function CertificatePage({ listing }: { readonly listing: CourseListing }) {
  const { t } = useTranslation("certificate");
  const { content, print } = useEnvironment();
  const { services } = useApp();
  const language = useAppState((state) => state.language);
  const canSavePdf = useAppState((state) => state.info?.canSavePdf === true);
  const learner = useSessionState((state) => state.learner);
  const view = useSessionState((state) => courseViewOf(state.view, listing.id));
  const [outcome, setOutcome] = useState<string>();
  const loaded = useDocument(`${listing.id}/${language}`, () => content.course(listing.id, language));
  const test = finalTest(listing, view);

  if (test.state !== "passed") {
    return (
      <EmptyState
        title={t("notYet")}
        actions={<LinkButton href={`#/courses/${listing.id}`}>{t("toCourse")}</LinkButton>}
      >
        <p>{t("notYetBody")}</p>
      </EmptyState>
    );
  }
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;

  const savePdf = async () => {
    const result = await services.call("print.pdf", { name: `${listing.id}.pdf`, landscape: true });
    if (result.ok) setOutcome(t("savedAs", { file: result.value.savedAs }));
    else if (result.code !== "cancelled") setOutcome(t("saveFailed", { reason: result.at ?? result.code }));
  };
  return (
    <div className={styles.page}>
      <div className={styles.toolbar} data-print="no">
        <h1 tabIndex={-1}>{t("title")}</h1>
        <span className={styles.actions}>
          {canSavePdf && (
            <Button
              variant="primary"
              icon={<Download aria-hidden size="1.2em" />}
              onClick={() => void savePdf()}
            >
              {t("savePdf")}
            </Button>
          )}
          <Button
            variant={canSavePdf ? "secondary" : "primary"}
            icon={<Printer aria-hidden size="1.2em" />}
            onClick={print}
          >
            {t("print")}
          </Button>
        </span>
      </div>
      {!canSavePdf && (
        <p className={styles.muted} data-print="no">
          {t("printHint")}
        </p>
      )}
      <StatusLine>{outcome}</StatusLine>
      <CertificateSheet
        listing={listing}
        course={loaded.document}
        learner={learner}
        attempt={test.attempt}
        view={view}
      />
    </div>
  );
}
