import { useTranslation } from "react-i18next";
import { ask } from "../../../state/service-problem.ts";
import { useDesk } from "../desk-context.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { useRefusalWords } from "../use-refusal-words.ts";
import type { OutcomeRow } from "./outcome-rows.ts";
import type { Collecting } from "./use-collecting.ts";

/** Takes what was refused after all, with the supervisor's reason. */
export function AcceptRefused({
  row,
  collecting,
  onClose,
}: {
  readonly row: OutcomeRow | undefined;
  readonly collecting: Collecting;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation("desk");
  const { call } = useDesk();
  const refusalWords = useRefusalWords();
  const accept = (reason: string) => {
    const [file, learner] = [row?.fileId, row?.learner?.learner];
    if (file === undefined || learner === undefined) return;
    void collecting.run(undefined, () => ask(call("desk.refused.accept", { file, learner, reason })));
  };
  return (
    <ReasonDialog
      isOpen={row !== undefined}
      title={t("accept.title", { name: row?.learner?.name ?? "" })}
      action={t("accept.accept")}
      onClose={onClose}
      onReason={accept}
    >
      <p>{refusalWords(row?.refusal?.reason ?? "")}</p>
      <p>{t("accept.meaning")}</p>
    </ReasonDialog>
  );
}
