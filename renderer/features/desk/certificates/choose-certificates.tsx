import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ListedPass } from "../../../domain/credentials/listed-passes.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";
import { Button } from "../../../ui/button.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { pageOf, Pager } from "../pager.tsx";
import type { Paper } from "./certificate-paper.tsx";
import { IssuerCard } from "./issuer-card.tsx";
import { MakeBar } from "./make-bar.tsx";
import { PassFilter } from "./pass-filter.tsx";
import { PassTable } from "./pass-table.tsx";
import { PreviewPaper } from "./preview-paper.tsx";
import { useChosenPasses } from "./use-chosen-passes.ts";

type Props = {
  readonly passes: readonly ListedPass[];
  readonly tree: UnitTree;
  readonly office: DeskData["office"];
  readonly today: string;
  readonly onMade: (papers: readonly Paper[]) => void;
};

/** Passes to pick from, and what can be made of those that are picked. */
export function ChooseCertificates({ passes, tree, office, today, onMade }: Props) {
  const { t } = useTranslation("credentials");
  const { choice, page, listed, chosen, picked, ...change } = useChosenPasses(passes, tree);
  const [previewed, setPreviewed] = useState<ListedPass>();
  const opener = useRef<HTMLElement>(null);
  const lapsed = chosen.filter(({ isLapsed }) => isLapsed).length;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("heading", { count: listed.length })}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <PassFilter passes={passes} tree={tree} choice={choice} onNarrow={change.narrow} />
      <div className={styles.buttons}>
        <Button onClick={change.pickAll}>{t("list.all", { count: listed.length })}</Button>
        <Button onClick={change.pickNone}>{t("list.clear")}</Button>
        <StatusLine>{t("list.chosen", { count: chosen.length, all: listed.length, lapsed })}</StatusLine>
      </div>
      <MakeBar chosen={chosen} onMade={onMade} />
      {listed.length > 0 && (
        <PassTable
          passes={pageOf(listed, page)}
          picked={picked}
          onPick={change.pick}
          onPreview={(pass, button) => {
            opener.current = button;
            setPreviewed(pass);
          }}
        />
      )}
      <Pager page={page} count={listed.length} onTurn={change.turn} />
      {previewed !== undefined && (
        <PreviewPaper
          key={previewed.key}
          pass={previewed}
          office={office}
          today={today}
          onClose={() => {
            opener.current?.focus();
            setPreviewed(undefined);
          }}
        />
      )}
      <IssuerCard fingerprint={office.fingerprint} />
    </div>
  );
}
