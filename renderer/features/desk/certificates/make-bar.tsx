import { useTranslation } from "react-i18next";
import type { ListedPass } from "../../../domain/credentials/listed-passes.ts";
import { mostCertificates } from "../../../domain/credentials/most-certificates.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import type { Paper } from "./certificate-paper.tsx";
import { useMaking } from "./use-making.ts";

type Props = {
  readonly chosen: readonly ListedPass[];
  readonly onMade: (papers: readonly Paper[]) => void;
};

/** What can be made of the passes that are chosen. */
export function MakeBar({ chosen, onMade }: Props) {
  const { t } = useTranslation("credentials");
  const { isBusy, problem, savedAs, make, saveBadges } = useMaking(onMade);
  const count = chosen.length;
  const isPossible = count > 0 && count <= mostCertificates;
  return (
    <div className={styles.section}>
      <div className={styles.buttons}>
        <Button
          variant="primary"
          isBusy={isBusy}
          aria-disabled={!isPossible}
          onClick={() => isPossible && void make(chosen)}
        >
          {t("make", { count })}
        </Button>
        <Button
          isBusy={isBusy}
          aria-disabled={!isPossible}
          onClick={() => isPossible && void saveBadges(chosen)}
        >
          {t("badges.save", { count })}
        </Button>
        <StatusLine>{savedAs && t("saved", { file: savedAs })}</StatusLine>
      </div>
      <p className={styles.muted}>{t("badges.hint")}</p>
      {count > mostCertificates && (
        <Notice tone="warning" role="status">
          <p>{t("list.tooMany", { count: mostCertificates })}</p>
        </Notice>
      )}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
    </div>
  );
}
