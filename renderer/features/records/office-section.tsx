import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEnvironment } from "../../state/environment.ts";
import type { LoadedOffice } from "../../state/office-store.ts";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { Fingerprint } from "./fingerprint.tsx";
import { FolderForm } from "./folder-form.tsx";
import { ImportOffice } from "./import-office.tsx";
import { OfficeFacts } from "./office-facts.tsx";
import styles from "./records.module.css";
import { RemoveOffice } from "./remove-office.tsx";

/** The office file of this PC: what it is, how it comes and goes, and by what both sides know each other. */
export function OfficeSection({ loaded }: { readonly loaded: LoadedOffice }) {
  const { t } = useTranslation("records");
  const { office } = useEnvironment();
  const title = useRef<HTMLHeadingElement>(null);
  const [news, setNews] = useState<string>();
  const { held, ownFingerprint } = loaded;

  const change = (next: LoadedOffice, sentence: string) => {
    office.replace(next);
    setNews(sentence);
  };
  const remove = (next: LoadedOffice) => {
    // The button that was pressed goes with the file.
    title.current?.focus();
    change(next, t("removal.removed"));
  };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2 ref={title} tabIndex={-1}>
        {held === undefined ? t("office.none") : t("office.held", { office: held.office.name })}
      </h2>
      {held === undefined ? <p>{t("office.noneBody")}</p> : <OfficeFacts held={held} />}
      <StatusLine>{news}</StatusLine>
      <ImportOffice
        isHeld={held !== undefined}
        onChosen={() => setNews(undefined)}
        onTaken={(next) => change(next, t("office.taken"))}
      />
      {held && <FolderForm key={held.folder} held={held} onChanged={change} />}
      <div className={styles.part}>
        <h3>{t("own.title")}</h3>
        <p>{t("own.body")}</p>
        <Fingerprint of={ownFingerprint} />
      </div>
      {held && (
        <div className={styles.part}>
          <RemoveOffice office={held.office.name} onRemoved={remove} />
        </div>
      )}
    </Card>
  );
}
