import { Languages as Icon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguages } from "../../i18n/language-context.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { ChipButton } from "../../ui/chip.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./shell.module.css";

/** The language in use; pressing it offers the others, each in its own name. */
export function LanguageButton() {
  const { t } = useTranslation("shell");
  const app = useApp();
  const { offered } = useLanguages();
  const language = useAppState((state) => state.language);
  const [isOpen, setIsOpen] = useState(false);
  const name = offered.find(({ tag }) => tag === language)?.name ?? language;
  return (
    <>
      <ChipButton
        aria-label={t("language", { language: name })}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Icon aria-hidden size="1.1em" />
        <span lang={language}>{name}</span>
      </ChipButton>
      <Dialog
        isOpen={isOpen}
        title={t("chooseLanguage")}
        closeLabel={t("close")}
        onClose={() => setIsOpen(false)}
      >
        <ul className={styles.languages}>
          {offered.map(({ tag, name: own }) => (
            <li key={tag}>
              <button
                type="button"
                lang={tag}
                className={styles.language}
                aria-current={tag === language || undefined}
                onClick={() => {
                  setIsOpen(false);
                  void app.chooseLanguage(tag);
                }}
              >
                {own}
              </button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
