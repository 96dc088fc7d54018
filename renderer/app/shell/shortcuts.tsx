import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHashLocation } from "wouter/use-hash-location";
import { useSessionState } from "../../state/use-session.ts";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./shell.module.css";

/** Alt+Left goes back, / searches, ? lists all shortcuts. Single keys can be turned off in the settings. */
export function Shortcuts() {
  const { t } = useTranslation("shell");
  const hasSingleKeys = useSessionState(({ learner }) => learner.comfort.shortcuts);
  const [, navigate] = useHashLocation();
  const [isOpen, setIsOpen] = useState(false);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey && event.key === "ArrowLeft") {
      event.preventDefault();
      window.history.back();
      return;
    }
    if (!hasSingleKeys || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (event.key === "?") setIsOpen(true);
    else if (event.key === "/") {
      event.preventDefault();
      navigate("/search");
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const rows = [
    ["1–9", t("shortcutChoose")],
    ["Enter", t("shortcutContinue")],
    ["Alt + ←", t("shortcutBack")],
    ["/", t("shortcutSearch")],
    ["?", t("shortcutList")],
  ] as const;
  return (
    <Dialog isOpen={isOpen} title={t("shortcuts")} closeLabel={t("close")} onClose={() => setIsOpen(false)}>
      <dl className={styles.shortcuts}>
        {rows.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]")
  );
}
