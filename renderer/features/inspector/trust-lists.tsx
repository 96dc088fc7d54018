import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../electron/contract/contract.ts";
import type { TrustLists as Lists } from "../../domain/provenance/trust-lists.ts";
import { useEnvironment } from "../../state/environment.ts";
import { ask } from "../../state/service-problem.ts";
import { useApp } from "../../state/use-app.ts";
import { useDocument } from "../../state/use-document.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import { ImportList } from "./import-list.tsx";
import { OfficeTrust } from "./office-trust.tsx";
import { OfficialTrust } from "./official-trust.tsx";
import styles from "./trust-lists.module.css";

/** Which trust lists this PC has, and the ways to bring one in and to remove it. */
export function TrustLists() {
  const { t } = useTranslation("trust");
  const { content } = useEnvironment();
  const { services } = useApp();
  const title = useRef<HTMLHeadingElement>(null);
  const [changed, setChanged] = useState<Output<"trust.load">>();
  const [news, setNews] = useState<string>();

  const loaded = useDocument("trust-lists", async (): Promise<Lists> => {
    const [official, { office }] = await Promise.all([
      content.officialTrust(),
      ask(services.call("trust.load", {})),
    ]);
    return { official, office };
  });
  const change = (lists: Output<"trust.load">, sentence: string) => {
    setChanged(lists);
    setNews(sentence);
  };

  const office = changed ? changed.office : loaded.state === "ready" ? loaded.document.office : undefined;
  return (
    <Card as="section" className={styles.panel ?? ""}>
      <h2 ref={title} tabIndex={-1}>
        {t("title")}
      </h2>
      <p>{t("body")}</p>
      {loaded.state === "failed" && (
        <Notice tone="error" role="alert">
          <p>{t("failed")}</p>
          <Button onClick={loaded.retry}>{t("retry")}</Button>
        </Notice>
      )}
      {loaded.state === "ready" && (
        <>
          <OfficialTrust lists={loaded.document.official} />
          <section className={styles.list}>
            <h3>{t("office.title")}</h3>
            {office === undefined ? (
              <p>{t("office.none")}</p>
            ) : (
              <OfficeTrust
                list={office}
                onRemoved={(lists) => {
                  // The button that was pressed goes with the list.
                  title.current?.focus();
                  change(lists, t("removal.removed"));
                }}
              />
            )}
            <ImportList
              replaced={office?.name}
              onChosen={() => setNews(undefined)}
              onTaken={(lists) => change(lists, t("confirm.taken"))}
            />
          </section>
        </>
      )}
      <StatusLine>{news}</StatusLine>
    </Card>
  );
}
