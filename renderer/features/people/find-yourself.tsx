import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RosterLine } from "../../domain/office/roster-lines.ts";
import { RosterPicker } from "../../player/roster-picker.tsx";
import { useRoster } from "../../state/use-roster.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./people.module.css";

/** Where this PC has an office file with a roster: choosing oneself in it instead of writing. */
export function FindYourself({ onPick }: { readonly onPick: (line: RosterLine) => void }) {
  const { t } = useTranslation("people");
  const roster = useRoster();
  const [isOpen, setIsOpen] = useState(false);
  const [isFilled, setIsFilled] = useState(false);
  if (roster.state !== "ready" || roster.document === undefined) return null;
  const { office, lines } = roster.document;
  const pick = (line: RosterLine) => {
    setIsOpen(false);
    setIsFilled(true);
    onPick(line);
  };
  return (
    <div className={styles.find}>
      <p>{t("roster.offer", { office })}</p>
      <Button onClick={() => setIsOpen(true)}>{t("roster.open")}</Button>
      <StatusLine>{isFilled && t("roster.filled")}</StatusLine>
      <Dialog
        isOpen={isOpen}
        title={t("roster.title", { office })}
        closeLabel={t("roster.close")}
        onClose={() => setIsOpen(false)}
      >
        <RosterPicker lines={lines} onPick={pick} />
      </Dialog>
    </div>
  );
}
