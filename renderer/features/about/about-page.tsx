import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEnvironment } from "../../state/environment.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./about.module.css";

/** What Pandu is and is not, which versions stand here, whose work it rests on. */
export function AboutPage() {
  const { t } = useTranslation("about");
  const app = useApp();
  const info = useAppState((state) => state.info);
  const listings = useAppState((state) => state.listings);
  useEffect(() => {
    void app.refreshInfo();
  }, [app]);
  if (info === undefined) return null;
  const facts = [
    [t("version"), info.version],
    [t("host"), t(`hosts.${info.host}`)],
    [t("data"), info.dataFolder],
    ...(info.freeBytes === undefined ? [] : [["", t("free", { size: (info.freeBytes / 1e9).toFixed(1) })]]),
  ] as const;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.lead}>{t("what")}</p>
      <Notice>
        <p>{t("notOfficial")}</p>
      </Notice>
      <Card as="section">
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={value}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <section>
        <h2>{t("offline")}</h2>
        <p>{t("offlineBody", { count: info.refusedRequests })}</p>
      </section>
      <section>
        <h2>{t("content")}</h2>
        <ul>
          {listings.map(({ id, title, version, hash }) => (
            <li key={id}>
              {t("contentVersion", { course: title, version })} <code>{hash.slice(0, 12)}</code>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("translations")}</h2>
        <p>{t("translationsBody")}</p>
      </section>
      <Sources />
      <Licences />
    </div>
  );
}

function Sources() {
  const { t } = useTranslation("about");
  const { content } = useEnvironment();
  const listings = useAppState((state) => state.listings);
  const [sources, setSources] = useState<readonly { id: string; line: string }[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(listings.map(({ id }) => content.course(id, "en"))).then((courses) => {
      const lines = courses.flatMap(({ course }) =>
        course.sources.map(({ id, title, publisher, year }) => ({
          id,
          line: `${title}. ${publisher}, ${year}.`,
        })),
      );
      if (isCurrent) setSources(lines);
    });
    return () => {
      isCurrent = false;
    };
  }, [content, listings]);
  return (
    <section>
      <h2>{t("sources")}</h2>
      <p>{t("sourcesBody")}</p>
      <ul className={styles.sources} lang="en">
        {sources.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Licences() {
  const { t } = useTranslation("about");
  const { content } = useEnvironment();
  const [notices, setNotices] = useState<string>();
  return (
    <section className={styles.licences}>
      <h2>{t("licence")}</h2>
      <p>{t("licenceBody")}</p>
      {notices === undefined ? (
        <Button onClick={() => void content.notices().then(setNotices)}>{t("licence")}</Button>
      ) : (
        <pre className={styles.notices} lang="en" tabIndex={0}>
          {notices}
        </pre>
      )}
    </section>
  );
}
