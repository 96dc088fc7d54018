import { use } from "react";
import { useTranslation } from "react-i18next";
import { markOption } from "../../domain/quiz/mark.ts";
import type { Words } from "../../domain/course/strings.ts";
import { ContentLanguageContext } from "../blocks/course-links.ts";
import { AnswerCard } from "./answer-card.tsx";
import styles from "./marked-reasons.module.css";
import { Verdict } from "./verdict.tsx";

/** Below a text or a picture: each part that was marked or should have been, with its verdict. */
export function MarkedReasons({
  parts,
  chosen,
  correct,
  why,
}: {
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly correct: readonly string[];
  /** The reasons, when they may be shown. */
  readonly why: Words | undefined;
}) {
  const { t } = useTranslation("item");
  const language = use(ContentLanguageContext);
  return (
    <ul className={styles.reasons}>
      {parts.map(({ id, name }) => {
        const mark = markOption(correct.includes(id), chosen.includes(id));
        if (mark === undefined) return null;
        return (
          <li key={id}>
            <AnswerCard mark={mark} className={styles.card}>
              <p lang={language}>{name}</p>
              <Verdict
                mark={mark}
                words={mark === "missed" && correct.length > 1 ? t("markMissedToo") : undefined}
                reason={why?.[id]}
              />
            </AnswerCard>
          </li>
        );
      })}
    </ul>
  );
}
