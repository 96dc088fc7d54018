import { useTranslation } from "react-i18next";
import type { CertificateFacts } from "../../../domain/credentials/certificate-facts.ts";
import { nameLanguage } from "../../../domain/credentials/name-language.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useAppState } from "../../../state/use-app.ts";
import { Logo } from "../../../ui/logo.tsx";
import { QrCode } from "../../../ui/qr-code.tsx";
import { WovenCover } from "../../../ui/woven-cover.tsx";
import { useLanguageName } from "../use-language-name.ts";
import styles from "./certificate-paper.module.css";

/** What a certificate shows; without `text` it has no code, and without `id` no number yet. */
export type Paper = {
  readonly facts: Omit<CertificateFacts, "id"> & { readonly id?: string };
  readonly text?: string;
};

/** One certificate, one page: only what is signed, and a code to check it by. */
export function CertificatePaper({ facts, text }: Paper) {
  const { t } = useTranslation("credentials");
  const listing = useAppState(({ listings }) => listings.find(({ id }) => id === facts.course));
  return (
    <article className={styles.paper} data-track={listing?.track}>
      <WovenCover courseId={facts.course} track={listing?.track ?? ""} className={styles.border} />
      <div className={styles.inner}>
        <Logo name="Pandu" />
        <h2 className={styles.heading}>{t("paper.heading")}</h2>
        <p className={styles.office}>
          <bdi lang={nameLanguage(facts.officeName)}>{facts.officeName}</bdi>
        </p>
        <p>{t("paper.awarded")}</p>
        <p className={styles.name}>
          <bdi lang={nameLanguage(facts.name)}>{facts.name}</bdi>
        </p>
        <p>{t("paper.has")}</p>
        <p className={styles.course} lang={listing?.language}>
          <bdi>{facts.title}</bdi>
        </p>
        <div className={styles.below}>
          <Facts facts={facts} />
          <figure className={styles.code}>
            {text === undefined ? (
              <p className={styles.empty}>{t("paper.codeLater")}</p>
            ) : (
              <QrCode text={text} label={t("paper.code")} />
            )}
            <figcaption className={styles.muted}>{t("paper.check")}</figcaption>
          </figure>
        </div>
        <p className={styles.muted}>{t("paper.honest")}</p>
      </div>
    </article>
  );
}

function Facts({ facts }: Pick<Paper, "facts">) {
  const { t } = useTranslation("credentials");
  const { date } = useFormats();
  const languageName = useLanguageName();
  const rows = [
    [t("paper.score"), t("paper.scoreOf", { points: facts.points, of: facts.of })],
    [t("paper.finished"), date(facts.finished)],
    [facts.until < facts.issued ? t("paper.wasUntil") : t("paper.until"), facts.until && date(facts.until)],
    [t("paper.staffNumber"), facts.staffNumber],
    [t("paper.version"), facts.courseVersion],
    [t("paper.language"), languageName(facts.language)],
    [t("paper.issued"), date(facts.issued)],
    [t("paper.number"), facts.id?.replaceAll(/(.{5})(?=.)/g, "$1 ") ?? ""],
  ] as const;
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi lang={nameLanguage(value)}>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
