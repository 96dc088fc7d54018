import { Download, Printer } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import { CertificatePaper, type Paper } from "./certificate-paper.tsx";
import own from "./certificates.module.css";

/** Certificates that were made, as they are printed: one page each. */
export function MadeCertificates({
  papers,
  onBack,
}: {
  readonly papers: readonly Paper[];
  readonly onBack: () => void;
}) {
  const { t } = useTranslation("credentials");
  const failure = useFailure();
  const { print, clock } = useEnvironment();
  const { call } = useDesk();
  const canSavePdf = useAppState((state) => state.info?.canSavePdf === true);
  const [savedAs, setSavedAs] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const count = papers.length;

  const savePdf = async () => {
    setProblem(undefined);
    const name = `pandu-certificates-${clock.timestamp().slice(0, 10)}-${count}.pdf`;
    const result = await call("print.pdf", { name, landscape: true });
    if (result.ok) setSavedAs(result.value.savedAs);
    else if (result.code !== "cancelled") setProblem(failure(result));
  };
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("made.title", { count })}
      </h1>
      <div className={styles.buttons}>
        <Button variant="primary" icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
          {t("made.print", { count })}
        </Button>
        {canSavePdf && (
          <Button icon={<Download aria-hidden size="1.2em" />} onClick={() => void savePdf()}>
            {t("made.pdf")}
          </Button>
        )}
        <Button onClick={onBack}>{t("made.back")}</Button>
      </div>
      <p className={styles.muted}>{t("made.printHint")}</p>
      <StatusLine>{savedAs && t("saved", { file: savedAs })}</StatusLine>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <div className={own.papers} data-printable>
        {papers.map((paper) => (
          <CertificatePaper key={paper.text} {...paper} />
        ))}
      </div>
    </div>
  );
}
