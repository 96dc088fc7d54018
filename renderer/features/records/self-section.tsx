import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterLine } from "../../domain/office/roster-lines.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { RosterLineWords, RosterPicker } from "../../player/roster-picker.tsx";
import { useOffice } from "../../state/use-office.ts";
import { useProfile } from "../../state/use-profile.ts";
import { useRoster } from "../../state/use-roster.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./records.module.css";

type Props = {
  readonly office: string;
  /** The profile is another one now. */
  readonly onTaken: () => void;
};

/** Which line of the office's list the learner is, and the way to choose it. */
export function SelfSection({ office, onTaken }: Props) {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { met } = useOffice();
  const { change } = useProfile();
  const [isOpen, setIsOpen] = useState(false);
  const [news, setNews] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const take = async ({ person, unit }: RosterLine) => {
    setIsOpen(false);
    setProblem(undefined);
    const { name, staffNumber } = person;
    const refused = await change({ name, staffNumber, unit });
    setNews(refused ? undefined : t("self.taken", { name }));
    if (refused) setProblem(failure(refused));
    else onTaken();
  };
  if (met === undefined) return null;
  const { line } = met;
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{line === undefined ? t("self.unknown", { office }) : t("self.known", { office })}</h2>
      {line === undefined ? (
        <p>{t("self.unknownBody")}</p>
      ) : (
        <p>
          <RosterLineWords line={line} />
        </p>
      )}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <Button onClick={() => setIsOpen(true)}>
        {line === undefined ? t("self.choose") : t("self.chooseAgain")}
      </Button>
      <StatusLine>{news}</StatusLine>
      <Dialog
        isOpen={isOpen}
        title={t("self.title", { office })}
        closeLabel={t("self.close")}
        onClose={() => setIsOpen(false)}
      >
        <Choice onTake={(line) => void take(line)} />
      </Dialog>
    </Card>
  );
}

/** First the list, then the question whether it is the right line. */
function Choice({ onTake }: { readonly onTake: (line: RosterLine) => void }) {
  const { t } = useTranslation("records");
  const roster = useRoster();
  const [line, setLine] = useState<RosterLine>();
  if (roster.state === "loading") return <p role="status">{t("loading")}</p>;
  if (roster.state === "failed") {
    return (
      <Notice tone="error" role="alert">
        <p>{t("self.failed")}</p>
        <p>
          <Button onClick={roster.retry}>{t("retry")}</Button>
        </p>
      </Notice>
    );
  }
  if (line === undefined) return <RosterPicker lines={roster.document?.lines ?? []} onPick={setLine} />;
  return (
    <>
      <h3>{t("self.ask")}</h3>
      <RosterLineWords line={line} />
      <p>{t("self.meaning")}</p>
      <div className={styles.actions}>
        {/* The line that was pressed is gone: the focus goes on to the answer. */}
        <Button autoFocus variant="primary" onClick={() => onTake(line)}>
          {t("self.yes")}
        </Button>
        <Button onClick={() => setLine(undefined)}>{t("self.no")}</Button>
      </div>
    </>
  );
}
