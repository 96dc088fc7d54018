import { Printer } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Field } from "../../../ui/field.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { pageOf, Pager } from "../pager.tsx";
import { PrintedPcs } from "./printed-pcs.tsx";
import type { Collecting } from "./use-collecting.ts";
import { useManyPcs } from "./use-many-pcs.ts";

type Props = { readonly pcs: DeskData["devices"]; readonly collecting: Collecting };

const mostNames = 3;

/** Many PCs that were not seen before, held against a list that was gathered at the PCs, and accepted together. */
export function ManyPcs({ pcs, collecting }: Props) {
  const { t } = useTranslation("desk");
  const { print } = useEnvironment();
  const many = useManyPcs(pcs, collecting);
  const { names, unknown } = many.matches;
  return (
    <div className={styles.section}>
      <Field label={t("newPcs.list")} hint={t("newPcs.listHint")}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            spellCheck={false}
            onChange={(event) => many.compare(event.target.value)}
          />
        )}
      </Field>
      <StatusLine>
        {names.size + unknown > 0 && <span>{t("newPcs.fit", { count: names.size })}</span>}{" "}
        {unknown > 0 && <span>{t("newPcs.fitNone", { count: unknown })}</span>}
      </StatusLine>
      <Checkbox
        label={t("newPcs.all", { count: pcs.length })}
        hint={t("newPcs.allHint")}
        isChecked={many.ready.length === pcs.length}
        onChange={many.chooseAll}
      />
      <PcTable pcs={pcs} many={many} />
      <div className={styles.buttons}>
        <Button
          variant="primary"
          isBusy={collecting.isRunning}
          aria-disabled={many.ready.length === 0}
          onClick={many.accept}
        >
          {t("newPcs.acceptMany", { count: many.ready.length })}
        </Button>
        <Button icon={<Printer aria-hidden size="1.2em" />} onClick={print}>
          {t("newPcs.print")}
        </Button>
      </div>
      <PrintedPcs pcs={pcs} />
    </div>
  );
}

function PcTable({
  pcs,
  many: { matches, isChosen, choose },
}: Pick<Props, "pcs"> & { readonly many: ReturnType<typeof useManyPcs> }) {
  const { t } = useTranslation("desk");
  const { list } = useFormats();
  const [page, setPage] = useState(0);
  return (
    <>
      <DataTable
        caption={t("newPcs.caption")}
        isCaptionHidden
        columns={[
          { id: "fingerprint", label: t("newPcs.fingerprint") },
          { id: "name", label: t("newPcs.called") },
          { id: "learners", label: t("newPcs.who") },
        ]}
        rows={pageOf(pcs, page).map(({ device, fingerprint, learners }) => ({
          id: device,
          cells: [
            <Checkbox
              label={
                <bdi lang="en" translate="no">
                  {fingerprint}
                </bdi>
              }
              isChecked={isChosen(device)}
              onChange={(isNow) => choose(device, isNow)}
            />,
            <bdi>{matches.names.get(device)}</bdi>,
            learners.length > mostNames
              ? t("newPcs.andMore", {
                  names: list(learners.slice(0, mostNames)),
                  count: learners.length - mostNames,
                })
              : list(learners),
          ],
        }))}
      />
      <Pager page={page} count={pcs.length} onTurn={setPage} />
    </>
  );
}
