import { CircleCheck, CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Item, ItemKind } from "../../domain/course/item.ts";
import type { Graded } from "../../domain/event/response.ts";
import { reviewCounts } from "../../domain/quiz/review-draft.ts";
import { shareRight } from "../../domain/quiz/grade.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./result-line.module.css";
import { calibrationWords } from "./sureness.ts";

/** Kinds whose options say in their place what the line would say again; there it is only heard. */
const saidInPlace: readonly ItemKind[] = ["single", "true-false"];

/** The live line under a question: empty until it is checked, then whether the whole answer was right. */
export function ResultLine({
  item,
  graded,
  showReasons,
}: {
  readonly item: Item;
  readonly graded: Graded | undefined;
  readonly showReasons: boolean;
}) {
  const { t } = useTranslation("item");
  const words = useResultWords(item, graded, showReasons);
  const response = graded?.response;
  const Icon = graded?.outcome === "right" ? CircleCheck : CircleX;
  return (
    <StatusLine className={styles.result} isHidden={saidInPlace.includes(item.kind)}>
      {graded && (
        <>
          <p className={styles.line} data-outcome={graded.outcome}>
            <Icon aria-hidden size="1.2em" />
            <span>{words}</span>
          </p>
          {response?.kind === "confidence" && <p>{t(calibrationWords[graded.outcome][response.sure])}</p>}
        </>
      )}
    </StatusLine>
  );
}

function useResultWords(item: Item, graded: Graded | undefined, showReasons: boolean): string {
  const { t } = useTranslation("item");
  if (graded === undefined) return "";
  const isRight = graded.outcome === "right";
  if (item.kind === "branching") {
    if (isRight) return t("resultGoodEnding");
    return showReasons ? t("resultPoorEnding") : t("resultPoorEndingShort");
  }
  if (item.kind === "review-draft") return t("resultReviewDraft", reviewCounts(item, graded.response));
  if (isRight) return t("resultRight");
  const { right, of } = shareRight(item, graded.response);
  return of > 1 ? t("resultParts", { right, count: of }) : t("resultWrong");
}
