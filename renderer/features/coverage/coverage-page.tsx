import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CoverageList } from "../../domain/course/coverage.ts";
import { LoadingState } from "../../player/loading-state.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useAppState } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Notice } from "../../ui/notice.tsx";
import { RadioRow } from "../../ui/radio-row.tsx";
import styles from "./coverage.module.css";
import { CoverageTable } from "./coverage-table.tsx";
import { entriesOf } from "./entries.ts";

const lists = Object.keys(entriesOf) as CoverageList[];

/** What the courses teach of the Guides, the Roadmap's skill areas and other frameworks: our mapping, entry by entry. */
export function CoveragePage() {
  const { t } = useTranslation("coverage");
  const { content } = useEnvironment();
  const language = useAppState((state) => state.language);
  const [list, setList] = useState<CoverageList>("risks");
  const loaded = useDocument(`coverage/${language}`, () => content.coverage(language));
  if (loaded.state !== "ready") return <LoadingState loading={loaded} title={t("title")} />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <Notice>
        <p>{t("ours")}</p>
      </Notice>
      <div data-print="no">
        <RadioRow
          legend={t("choose")}
          options={lists.map((value) => ({ value, label: t(`lists.${value}`) }))}
          value={list}
          onChange={setList}
        />
      </div>
      <CoverageTable list={list} coverage={loaded.document} />
    </div>
  );
}
