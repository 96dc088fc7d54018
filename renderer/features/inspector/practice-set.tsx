import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import type { PracticeFile } from "../../domain/provenance/practice-set.ts";
import { PracticeCards } from "../../player/inspection/practice-cards.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { PracticeEntry } from "./practice-entry.tsx";
import styles from "./practice-set.module.css";

type Props = {
  /** Ids of those that were inspected on this visit. */
  readonly inspected: ReadonlySet<string>;
  readonly onInspect: (file: File, practice: PracticeFile) => void;
  readonly title: Ref<HTMLHeadingElement>;
};

/** The bundled practice files, under names that give nothing away. */
export function PracticeSet({ inspected, onInspect, title }: Props) {
  const { t } = useTranslation(["inspector", "shell"]);
  const { content } = useEnvironment();
  const loaded = useDocument("practice", content.practice);
  return (
    <section className={styles.section}>
      <h2 ref={title} tabIndex={-1}>
        {t("set.title")}
      </h2>
      <p>{t("set.body")}</p>
      {loaded.state === "loading" && <StatusLine>{t("shell:loading")}</StatusLine>}
      {loaded.state === "failed" && (
        <Notice tone="error" role="alert">
          <p>{t("set.failed", { reason: loaded.reason })}</p>
          <Button className={styles.again ?? ""} onClick={loaded.retry}>
            {t("tryAgain")}
          </Button>
        </Notice>
      )}
      {loaded.state === "ready" && (
        <PracticeCards>
          {loaded.document.files.map((practice) => (
            <li key={practice.id}>
              <PracticeEntry
                practice={practice}
                isInspected={inspected.has(practice.id)}
                onInspect={(file) => onInspect(file, practice)}
              />
            </li>
          ))}
        </PracticeCards>
      )}
    </section>
  );
}
