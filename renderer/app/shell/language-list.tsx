import { useTranslation } from "react-i18next";
import { useLanguages } from "../../i18n/language-context.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./shell.module.css";

/** The languages on offer, each in its own name. */
export function LanguageList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("shell");
  const app = useApp();
  const { offered } = useLanguages();
  const language = useAppState((state) => state.language);
  return (
    <Dialog isOpen title={t("chooseLanguage")} closeLabel={t("close")} onClose={onClose}>
      <ul className={styles.languages}>
        {offered.map(({ tag, name: own }) => (
          <li key={tag}>
            <button
              type="button"
              lang={tag}
              className={styles.language}
              aria-current={tag === language || undefined}
              onClick={() => {
                onClose();
                void app.chooseLanguage(tag);
              }}
            >
              {own}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
