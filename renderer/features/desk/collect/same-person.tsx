import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useParties } from "./use-parties.ts";
import { PartyCard } from "./party-card.tsx";

const atOnce = 10;

type Answer = "link" | "unlink";
type Pair = { readonly one: string; readonly other: string };

/** Learners who may be one person: asked one by one, never put together by itself, and every answer can be turned round. */
export function SamePerson({
  data,
  onChanged,
}: {
  readonly data: DeskData;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { call } = useDesk();
  const partyOf = useParties(data);
  const [most, setMost] = useState(atOnce);
  const [last, setLast] = useState<Pair & { readonly answer: Answer }>();
  const [problem, setProblem] = useState<string>();
  const { questions } = data;

  const answer = async ({ one, other }: Pair, word: Answer) => {
    setProblem(undefined);
    const result = await call(`desk.people.${word}`, { one, other });
    if (!result.ok) return setProblem(failure(result));
    setLast({ one, other, answer: word });
    await onChanged();
  };
  if (questions.length === 0 && last === undefined && problem === undefined) return null;
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("same.title", { count: questions.length })}</h2>
      <p>{t("same.body")}</p>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <div role="status">
        {last !== undefined && (
          <Notice tone="right">
            <p>{t(`same.done.${last.answer}`)}</p>
            <Button onClick={() => void answer(last, last.answer === "link" ? "unlink" : "link")}>
              {t(`same.undo.${last.answer}`)}
            </Button>
          </Notice>
        )}
      </div>
      <ul className={styles.cards}>
        {questions.slice(0, most).map((question) => (
          <li key={`${question.one} ${question.other}`} className={styles.card}>
            <p>{t(`same.why.${question.why}`)}</p>
            <div className={styles.pair}>
              <PartyCard party={partyOf(question.one)} />
              <PartyCard party={partyOf(question.other)} />
            </div>
            <div className={styles.buttons}>
              <Button onClick={() => void answer(question, "link")}>{t("same.yes")}</Button>
              <Button onClick={() => void answer(question, "unlink")}>{t("same.no")}</Button>
            </div>
          </li>
        ))}
      </ul>
      {questions.length > most && (
        <div className={styles.buttons}>
          <Button onClick={() => setMost(most + atOnce)}>
            {t("same.more", { count: questions.length - most })}
          </Button>
        </div>
      )}
    </Card>
  );
}
