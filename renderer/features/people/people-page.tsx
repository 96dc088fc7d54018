import { LockKeyhole, UserPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Learner } from "../../../electron/contract/contract.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { Button, LinkButton } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./people.module.css";

// Needed by a new person or a locked one; whoever comes back does not wait for them.
const NewLearnerForm = lazy(async () => ({
  default: (await import("./new-learner-form.tsx")).NewLearnerForm,
}));
const UnlockDialog = lazy(async () => ({ default: (await import("./unlock-dialog.tsx")).UnlockDialog }));
const RecoveryCodeDialog = lazy(async () => ({
  default: (await import("./recovery-code-dialog.tsx")).RecoveryCodeDialog,
}));

/** Who is learning: choose a profile or make one. */
export function PeoplePage() {
  const { t } = useTranslation("people");
  const failure = useFailure();
  const app = useApp();
  const learners = useAppState((state) => state.learners);
  const unreadable = useAppState((state) => state.unreadable);
  const [isAdding, setIsAdding] = useState(false);
  const [locked, setLocked] = useState<Learner>();
  const [created, setCreated] = useState<{ learner: Learner; code: string }>();
  const [problem, setProblem] = useState<string>();

  const enter = async (learner: Learner) => {
    const refused = await app.enter(learner);
    if (refused?.code === "locked") setLocked(learner);
    else if (refused) setProblem(failure(refused));
  };
  const isFirst = learners.length === 0;

  return (
    <div className={styles.page}>
      <header>
        <h1 tabIndex={-1}>{isFirst ? t("welcome") : t("who")}</h1>
        {isFirst && <p className={styles.lead}>{t("welcomeBody")}</p>}
      </header>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          {problem}
        </Notice>
      )}
      {unreadable.length > 0 && (
        <Notice tone="warning" title={t("unreadableTitle")}>
          {t("unreadableBody", { folders: unreadable.join(", ") })}
        </Notice>
      )}
      {!isFirst && (
        <ul className={styles.people}>
          {learners.map((learner) => (
            <li key={learner.id}>
              <button type="button" className={styles.person} onClick={() => void enter(learner)}>
                <span className={styles.initial} aria-hidden>
                  {initialOf(learner.name)}
                </span>
                <span className={styles.who}>
                  <strong>{learner.name}</strong>
                  <span>{[learner.unit, learner.staffNumber].filter(Boolean).join(" · ")}</span>
                </span>
                {learner.isProtected && !learner.isUnlocked && (
                  <span className={styles.locked}>
                    <LockKeyhole aria-hidden size="1.1em" />
                    {t("locked")}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFirst || isAdding ? (
        <Suspense>
          <NewLearnerForm
            isFirst={isFirst}
            onCancel={() => setIsAdding(false)}
            onCreated={(learner, code) =>
              code === undefined ? void enter(learner) : setCreated({ learner, code })
            }
          />
        </Suspense>
      ) : (
        <p className={styles.more}>
          <Button icon={<UserPlus aria-hidden size="1.2em" />} onClick={() => setIsAdding(true)}>
            {t("add")}
          </Button>
        </p>
      )}
      <p className={styles.restore}>
        <LinkButton variant="quiet" href="#/restore">
          {t("restore")}
        </LinkButton>
      </p>
      {locked && (
        <Suspense>
          <UnlockDialog
            learner={locked}
            onClose={() => setLocked(undefined)}
            onOpen={(learner) => void enter(learner)}
          />
        </Suspense>
      )}
      {created && (
        <Suspense>
          <RecoveryCodeDialog
            code={created.code}
            onDone={() => {
              void enter(created.learner);
              setCreated(undefined);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name);
  return first?.segment.toLocaleUpperCase() ?? "";
}
