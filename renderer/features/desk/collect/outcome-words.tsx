import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import styles from "../desk.module.css";
import { useNoteWords } from "../use-note-words.ts";
import { useRefusalWords } from "../use-refusal-words.ts";
import type { OutcomeRow } from "./outcome-rows.ts";

/** Refusals that the supervisor may set aside with a reason, as the desk has them. */
const acceptable: ReadonlySet<string> = new Set([
  "older-than-collected",
  "history-shorter",
  "history-rewritten",
  "journal-missing",
  "lines-withheld",
  "removed-person",
]);

/** Why something was refused and where, or what is worth knowing of what was taken. */
export function OutcomeWords({ row, onAccept }: { readonly row: OutcomeRow; readonly onAccept: () => void }) {
  const { t } = useTranslation("desk");
  const refusalWords = useRefusalWords();
  const noteWords = useNoteWords();
  const { refusal, notes, learner, fileId, state } = row;
  if (refusal !== undefined) {
    const mayAccept = learner !== undefined && fileId !== undefined && acceptable.has(refusal.reason);
    return (
      <>
        <p>{refusalWords(refusal.reason)}</p>
        {refusal.where !== "" && (
          <p className={styles.muted}>{t("outcome.where", { where: refusal.where })}</p>
        )}
        {mayAccept && <Button onClick={onAccept}>{t("accept.open")}</Button>}
      </>
    );
  }
  if (state === "waiting") return t("outcome.waitingWhy");
  return notes.map(({ kind, where }, index) => <p key={index}>{noteWords(kind, where)}</p>);
}
