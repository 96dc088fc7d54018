import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSessionState } from "../../state/use-session.ts";
import { ChipButton } from "../../ui/chip.tsx";
import styles from "./shell.module.css";

const PersonDialog = lazy(async () => ({ default: (await import("./person-dialog.tsx")).PersonDialog }));

/** Who sits here; pressing it switches in one more click. */
export function PersonButton() {
  const { t } = useTranslation("shell");
  const learner = useSessionState((state) => state.learner);
  const [isOpen, setIsOpen] = useState(false);
  const words = [learner.name, learner.unit].filter(Boolean).join(" · ");
  return (
    <>
      <ChipButton
        aria-label={t("person", { name: words })}
        aria-haspopup="dialog"
        className={styles.personChip}
        onClick={() => setIsOpen(true)}
      >
        {words}
      </ChipButton>
      {isOpen && (
        <Suspense>
          <PersonDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
