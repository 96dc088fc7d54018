import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { useEnvironment } from "../../state/environment.ts";
import type { HeldOffice } from "../../state/office-store.ts";
import { useApp } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { DropDialog } from "./drop-dialog.tsx";
import styles from "./records.module.css";
import { useMoment } from "./use-moment.ts";

type Props = {
  readonly held: HeldOffice | undefined;
  readonly sent: Output<"records.sent">;
  readonly onAsk: () => void;
};

/** What leaves by itself: whether, how it stands, the learner's one look at it before, and the way to stop it. */
export function DropSection({ held, sent, onAsk }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { date } = useFormats();
  const { office } = useEnvironment();
  const { services } = useApp();
  const { learner } = useProfile();
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [news, setNews] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const { drop, collectedAt } = sent;
  const folder = held?.folder;
  const isAsked = drop === "not-shown" || drop === "withdrawn";

  const decide = async (method: "records.shown" | "records.withdraw", words: string) => {
    setProblem(undefined);
    const result = await services.call(method, { learner: learner.id });
    if (!result.ok) return setProblem(failure(result));
    office.noteShown();
    setNews(words);
    onAsk();
  };
  const agree = () => {
    setIsOpen(false);
    void decide("records.shown", t("drop.shown"));
  };
  const withdraw = () => {
    // The button that was pressed goes away.
    title.current?.focus();
    void decide("records.withdraw", t("drop.stopped"));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2 ref={title} tabIndex={-1}>
        {t(`drop.${drop}`)}
      </h2>
      <DropState held={held} sent={sent} />
      {collectedAt !== undefined && <p>{t("drop.collected", { date: date(collectedAt) })}</p>}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <StatusLine>{news}</StatusLine>
      {folder !== undefined && (
        <div className={styles.actions}>
          <Button onClick={() => setIsOpen(true)}>{isAsked ? t("drop.see") : t("drop.review")}</Button>
          {!isAsked && (
            <>
              <Button onClick={withdraw}>{t("drop.stop")}</Button>
              <Button variant="quiet" onClick={onAsk}>
                {t("drop.again")}
              </Button>
            </>
          )}
        </div>
      )}
      {held && folder !== undefined && (
        <DropDialog
          isOpen={isOpen}
          isAsked={isAsked}
          office={held.office.name}
          folder={folder}
          onClose={() => setIsOpen(false)}
          onAgree={agree}
        />
      )}
    </Card>
  );
}

function DropState({ held, sent: { drop, waitingSince, problem } }: Omit<Props, "onAsk">) {
  const { t } = useTranslation("records");
  const momentOf = useMoment();
  const office = held?.office.name ?? "";
  switch (drop) {
    case "no-office":
      return <p>{t("drop.no-officeBody")}</p>;
    case "no-folder":
      return <p>{t("drop.no-folderBody")}</p>;
    case "not-shown":
      return <p>{t("drop.not-shownBody", { office })}</p>;
    case "withdrawn":
      return <p>{t("drop.withdrawnBody", { office })}</p>;
    case "done":
      return <p>{t("drop.doneBody", { office })}</p>;
    case "waiting":
      return (
        <>
          <p>{t("drop.waitingBody", { moment: waitingSince === undefined ? "" : momentOf(waitingSince) })}</p>
          {problem !== undefined && (
            <Notice tone="warning">
              <p>{t("drop.problem", { reason: problem })}</p>
            </Notice>
          )}
        </>
      );
    default:
      return drop satisfies never;
  }
}
