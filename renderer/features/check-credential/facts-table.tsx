import { useTranslation } from "react-i18next";
import type { CertificateFacts } from "../../domain/credentials/certificate-facts.ts";
import { nameLanguage } from "../../domain/credentials/name-language.ts";
import { useLanguages } from "../../i18n/language-context.ts";
import { useFormats } from "../../i18n/use-formats.ts";
import { DataTable } from "../../ui/data-table.tsx";
import styles from "./check-credential.module.css";

/** What was signed, fact by fact. */
export function FactsTable({ facts }: { readonly facts: CertificateFacts }) {
  const { t } = useTranslation("credentials");
  const { date } = useFormats();
  const { offered } = useLanguages();
  const language = offered.find(({ tag }) => tag === facts.language)?.name ?? facts.language;
  const until = facts.until === "" ? t("check.facts.untilNone") : date(facts.until);
  const rows = [
    [t("check.facts.name"), facts.name],
    [t("paper.staffNumber"), facts.staffNumber],
    [t("check.facts.course"), facts.title],
    [t("paper.score"), t("paper.scoreOf", { points: facts.points, of: facts.of })],
    [t("paper.finished"), date(facts.finished)],
    [t("paper.until"), until],
    [t("paper.version"), facts.courseVersion],
    [t("paper.language"), language],
    [t("check.facts.office"), facts.officeName],
    [t("paper.issued"), date(facts.issued)],
    [t("paper.number"), facts.id.replaceAll(/(.{5})(?=.)/g, "$1 ")],
  ] as const;
  return (
    <>
      <DataTable
        caption={t("check.facts.caption")}
        columns={[
          { id: "fact", label: t("check.facts.fact") },
          { id: "value", label: t("check.facts.value") },
        ]}
        rows={rows
          .filter(([, value]) => value !== "")
          .map(([fact, value]) => ({
            id: fact,
            cells: [
              fact,
              <bdi key="value" lang={nameLanguage(value)}>
                {value}
              </bdi>,
            ],
          }))}
      />
      <p className={styles.muted}>{t("check.facts.compare")}</p>
    </>
  );
}
