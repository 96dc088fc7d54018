import { CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import framed from "./framed.module.css";
import styles from "./plan-block.module.css";
import { RichTextView } from "./rich-text.tsx";

/** Whether a learner has taken a plan on, and how they do. */
export type Adoption = {
  readonly isAdopted: boolean;
  readonly isBusy?: boolean;
  readonly onAdopt: () => void;
};

/** An if–then plan that the learner may take on; Pandu asks about it two weeks later. */
export function PlanBlock({
  words,
  adoption,
}: {
  readonly words: BlockStringsByKind["plan"];
  readonly adoption?: Adoption | undefined;
}) {
  const { t } = useTranslation("blocks");
  return (
    <Card role="group" className={framed.frame} aria-label={t("plan")}>
      <p className={framed.kind}>{t("plan")}</p>
      {/* The words begin with their own “if” and “then”. */}
      <div className={styles.plan}>
        <RichTextView text={words.if} />
        <RichTextView text={words.then} />
      </div>
      {adoption && <AdoptionLine adoption={adoption} />}
    </Card>
  );
}

function AdoptionLine({ adoption: { isAdopted, isBusy = false, onAdopt } }: { readonly adoption: Adoption }) {
  const { t } = useTranslation("blocks");
  return (
    <div className={styles.adoption}>
      {!isAdopted && (
        <>
          <Button isBusy={isBusy} onClick={onAdopt}>
            {t("adopt")}
          </Button>
          <span className={styles.hint}>{t("adoptHint")}</span>
        </>
      )}
      <StatusLine className={styles.adopted}>
        {isAdopted && (
          <>
            <CircleCheck aria-hidden size="1.2em" /> {t("adopted")}
          </>
        )}
      </StatusLine>
    </div>
  );
}
