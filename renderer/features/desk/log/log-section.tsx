import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output, Result } from "../../../../electron/contract/contract.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Button } from "../../../ui/button.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useLogWords } from "./use-log-words.ts";

type Line = Output<"desk.log">["lines"][number];

const atOnce = 50;

/** What was done at the desk, latest first. */
export function LogSection({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("desk");
  const { shortDate, time } = useFormats();
  const failure = useFailure();
  const { call } = useDesk();
  const wordsOf = useLogWords(data);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [isEnd, setEnd] = useState(false);
  const [problem, setProblem] = useState<string>();

  const hear = (result: Result<Output<"desk.log">>, before: readonly Line[]) => {
    setProblem(result.ok ? undefined : failure(result));
    if (!result.ok) return;
    setLines([...before, ...result.value.lines]);
    setEnd(result.value.isEnd);
  };
  const more = async () => {
    const before = lines.at(-1)?.number ?? 0;
    hear(await call("desk.log", { limit: atOnce, before }), lines);
  };
  const ask = useEffectEvent(() => call("desk.log", { limit: atOnce }));
  const hearFirst = useEffectEvent((result: Result<Output<"desk.log">>) => hear(result, []));
  useEffect(() => void ask().then((result) => hearFirst(result)), [data.summary.version]);

  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("log.title")}</h1>
      <p className={styles.lead}>{t("log.lead")}</p>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      {lines.length > 0 && (
        <DataTable
          caption={t("log.title")}
          isCaptionHidden
          columns={[
            { id: "at", label: t("log.at") },
            { id: "what", label: t("log.what") },
          ]}
          rows={lines.map((line) => ({
            id: String(line.number),
            cells: [t("moment", { date: shortDate(line.at), time: time(line.at) }), wordsOf(line)],
          }))}
        />
      )}
      <StatusLine isHidden>{t("log.shown", { count: lines.length })}</StatusLine>
      {!isEnd && lines.length > 0 && (
        <div className={styles.buttons}>
          <Button onClick={() => void more()}>{t("log.earlier")}</Button>
        </div>
      )}
    </div>
  );
}
