import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { ask } from "../../../state/service-problem.ts";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useDesk } from "../desk-context.ts";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { pageOf, Pager } from "../pager.tsx";
import { usePcNames } from "../use-pc-names.ts";
import type { Collecting } from "./use-collecting.ts";

type Props = {
  readonly data: DeskData;
  readonly collecting: Collecting;
  readonly onChanged: () => Promise<void>;
};

/** The PCs that the supervisor has given their word on, and the way to take it back. */
export function KnownPcs({ data, collecting, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const { shortDate } = useFormats();
  const failure = useFailure();
  const { call } = useDesk();
  const nameOf = usePcNames(data.devices);
  const [page, setPage] = useState(0);
  const [problem, setProblem] = useState<string>();
  const known = data.devices.filter(({ state }) => state !== "new");
  if (known.length === 0) return null;

  const dismiss = async (device: string) => {
    const result = await call("desk.devices.dismiss", { device });
    if (!result.ok) return setProblem(failure(result));
    await onChanged();
  };
  const accept = ({ device, name }: DeskData["devices"][number]) =>
    collecting.run(undefined, () => ask(call("desk.devices.accept", { devices: [{ device, name }] })));

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("knownPcs.title", { count: data.summary.devices })}</h2>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <DataTable
        caption={t("knownPcs.caption")}
        isCaptionHidden
        columns={[
          { id: "name", label: t("knownPcs.name") },
          { id: "learners", label: t("knownPcs.learners"), isNumber: true },
          { id: "seen", label: t("knownPcs.seen") },
          { id: "state", label: t("knownPcs.state") },
        ]}
        rows={pageOf(known, page).map((pc) => ({
          id: pc.device,
          cells: [
            <>
              <bdi>{nameOf(pc.device)}</bdi>
              <p className={styles.muted}>{pc.fingerprint}</p>
            </>,
            pc.learners.length,
            shortDate(pc.lastSeenAt),
            pc.state === "accepted" ? (
              <>
                <p>{t("knownPcs.accepted")}</p>
                <Button variant="quiet" onClick={() => void dismiss(pc.device)}>
                  {t("knownPcs.dismiss")}
                </Button>
              </>
            ) : (
              <>
                <p>{t("knownPcs.dismissed")}</p>
                <Button variant="quiet" onClick={() => void accept(pc)}>
                  {t("knownPcs.accept")}
                </Button>
              </>
            ),
          ],
        }))}
      />
      <Pager page={page} count={known.length} onTurn={setPage} />
    </Card>
  );
}
