import { useTranslation } from "react-i18next";
import { Dialog } from "../../ui/dialog.tsx";
import styles from "./shell.module.css";

/** The keys that work everywhere. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation("shell");
  const rows = [
    ["1–9", t("shortcutChoose")],
    ["Enter", t("shortcutContinue")],
    ["Alt + ←", t("shortcutBack")],
    ["/", t("shortcutSearch")],
    ["?", t("shortcutList")],
  ] as const;
  return (
    <Dialog isOpen title={t("shortcuts")} closeLabel={t("close")} onClose={onClose}>
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
