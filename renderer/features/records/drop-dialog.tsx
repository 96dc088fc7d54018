import { useTranslation } from "react-i18next";
import { useFailure } from "../../i18n/use-failure.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { LeavingFields, LeavingRows } from "./leaving-rows.tsx";
import styles from "./records.module.css";
import { useAnswer } from "./use-answer.ts";

type Props = {
  readonly isOpen: boolean;
  /** Whether nothing leaves before the learner has agreed to it. */
  readonly isAsked: boolean;
  readonly office: string;
  readonly folder: string;
  readonly onClose: () => void;
  readonly onAgree: () => void;
};

/** Where and for whom records leave by themselves, and every row and field of them. */
export function DropDialog({ isOpen, isAsked, office, folder, onClose, onAgree }: Props) {
  const { t } = useTranslation("records");
  return (
    <Dialog
      isOpen={isOpen}
      title={t("drop.title")}
      closeLabel={t("drop.close")}
      onClose={onClose}
      actions={
        isAsked ? (
          <>
            <Button onClick={onClose}>{t("drop.notNow")}</Button>
            <Button variant="primary" onClick={onAgree}>
              {t("drop.seen")}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t("drop.close")}</Button>
        )
      }
    >
      <p className={styles.value}>{t("drop.where", { folder })}</p>
      <p>{t("drop.who", { office })}</p>
      <Everything />
    </Dialog>
  );
}

function Everything() {
  const { t } = useTranslation("records");
  const failure = useFailure();
  const { learner } = useProfile();
  const { value, problem } = useAnswer("records.preview", { learners: [learner.id] });
  if (problem) {
    return (
      <Notice tone="error" role="alert">
        <p>{failure(problem)}</p>
      </Notice>
    );
  }
  const [own] = value?.learners ?? [];
  if (own === undefined) return <p role="status">{t("loading")}</p>;
  if (own.courses.length > 0) return <LeavingRows leaving={own} />;
  return (
    <>
      <p>{t("drop.noRows")}</p>
      <LeavingFields />
    </>
  );
}
