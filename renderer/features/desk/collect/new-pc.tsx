import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { ask } from "../../../state/service-problem.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/field.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import type { Collecting } from "./use-collecting.ts";

const mostNames = 8;

type Props = {
  readonly pc: DeskData["devices"][number];
  readonly collecting: Collecting;
  readonly onChanged: () => Promise<void>;
};

/** One PC that was not seen before: what it shows of itself, and the supervisor's word on it. */
export function NewPc({ pc, collecting, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const { date, list } = useFormats();
  const failure = useFailure();
  const { call } = useDesk();
  const [problem, setProblem] = useState<string>();
  const { device, fingerprint, learners, waiting, firstSeenAt } = pc;

  const accept = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (collecting.isRunning) return;
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    void collecting.run(undefined, () => ask(call("desk.devices.accept", { devices: [{ device, name }] })));
  };
  const dismiss = async () => {
    const result = await call("desk.devices.dismiss", { device });
    if (!result.ok) return setProblem(failure(result));
    await onChanged();
  };
  const shown = learners.slice(0, mostNames);
  return (
    <li className={styles.card}>
      <p className={styles.fingerprint} lang="en" translate="no">
        {fingerprint}
      </p>
      <p>{t("newPcs.seen", { date: date(firstSeenAt), count: waiting })}</p>
      {shown.length > 0 && <p className={styles.text}>{t("newPcs.learners", { names: list(shown) })}</p>}
      {learners.length > mostNames && <p>{t("newPcs.moreNames", { count: learners.length - mostNames })}</p>}
      <form className={styles.section} onSubmit={accept}>
        <TextField name="name" maxLength={120} label={t("newPcs.name")} hint={t("newPcs.nameHint")} />
        {problem !== undefined && (
          <Notice tone="error" role="alert">
            <p>{problem}</p>
          </Notice>
        )}
        <div className={styles.buttons}>
          <Button type="submit" isBusy={collecting.isRunning}>
            {t("newPcs.accept")}
          </Button>
          <Button variant="quiet" onClick={() => void dismiss()}>
            {t("newPcs.dismiss")}
          </Button>
        </div>
      </form>
    </li>
  );
}
