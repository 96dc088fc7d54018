import { useTranslation } from "react-i18next";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import type { TestVersion } from "../../../domain/item-analysis/test-versions.ts";
import { ChipButton } from "../../../ui/chip.tsx";
import { RadioRow } from "../../../ui/radio-row.tsx";
import styles from "../desk.module.css";

type Props = {
  readonly purpose: Sitting["purpose"];
  readonly onPurpose: (purpose: Sitting["purpose"]) => void;
  readonly versions: readonly TestVersion[];
  readonly version: TestVersion | undefined;
  readonly onVersion: (contentHash: string) => void;
};

/** Which test of a course is looked at, and which version of it. */
export function TestChoice({ purpose, onPurpose, versions, version, onVersion }: Props) {
  const { t } = useTranslation("questions");
  const wordsOf = ({ version: number, contentHash, people }: TestVersion) =>
    number === undefined
      ? t("course.versionUnknown", { hash: contentHash.slice(0, 8), count: people })
      : t("course.versionKnown", { version: number, count: people });
  return (
    <div className={styles.section} data-print="no">
      <RadioRow
        legend={t("course.purpose")}
        options={(["final", "pre"] as const).map((value) => ({
          value,
          label: t(`course.purposes.${value}`),
        }))}
        value={purpose}
        onChange={onPurpose}
      />
      {versions.length > 1 && (
        <div className={styles.buttons} role="group" aria-label={t("course.version")}>
          {versions.map((each) => (
            <ChipButton
              key={each.contentHash}
              aria-pressed={each === version}
              onClick={() => onVersion(each.contentHash)}
            >
              {wordsOf(each)}
            </ChipButton>
          ))}
        </div>
      )}
    </div>
  );
}
