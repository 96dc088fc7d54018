import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { listPasses } from "../../../domain/credentials/listed-passes.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { DeskData } from "../load-desk.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import type { Paper } from "./certificate-paper.tsx";
import { ChooseCertificates } from "./choose-certificates.tsx";
import { MadeCertificates } from "./made-certificates.tsx";

/** Certificates of the passes that the desk holds: chosen, made, printed. */
export function CertificatesSection({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("credentials");
  const { rows, tree, today } = usePeopleRows(data);
  const { office } = data;
  const passes = useMemo(() => listPasses(rows, office, today), [rows, office, today]);
  const [made, setMade] = useState<readonly Paper[]>();

  if (passes.length === 0) {
    return (
      <EmptyState title={t("none")} actions={<LinkButton href="#/desk/collect">{t("toCollect")}</LinkButton>}>
        <p>{t("noneBody")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div hidden={made !== undefined}>
        <ChooseCertificates passes={passes} tree={tree} office={office} today={today} onMade={setMade} />
      </div>
      {made !== undefined && <MadeCertificates papers={made} onBack={() => setMade(undefined)} />}
    </>
  );
}
