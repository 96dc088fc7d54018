import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import { AnswerIcon } from "./answer-icon.tsx";
import { FilePicture } from "./file-picture.tsx";
import { FileText } from "./file-text.tsx";
import styles from "./headline-card.module.css";
import { headlineKeys } from "./headline-keys.ts";
import { visibleName } from "./visible-text.ts";

type Props = {
  readonly report: InspectionReport;
  readonly titleId: string;
  readonly picture?: Blob | undefined;
  /** No list of signers is on this PC, so that each of them is unknown. */
  readonly hasNoLists: boolean;
};

/** The answer in one sentence, and under it who says it, what that proves and does not, and what to do. */
export function HeadlineCard({ report: { headline, file, checkedAt }, titleId, picture, hasNoLists }: Props) {
  const { t } = useTranslation("inspector");
  const formats = useFormats();
  const keys = headlineKeys(headline);
  const field = keys.field === undefined ? "" : visibleName(keys.field, 60);
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <AnswerIcon answer={headline.answer} />
        <h2 id={titleId} tabIndex={-1}>
          {t(keys.sentence)}
        </h2>
      </div>
      <div className={styles.body}>
        <dl className={styles.facts}>
          {keys.happened && <Fact label={t("card.happened")}>{t(keys.happened)}</Fact>}
          {keys.speaker && (
            <Fact label={t("card.speaker")}>
              <SignerName signer={keys.signer} />
              {t(keys.speaker, { field })}
            </Fact>
          )}
          {keys.editedBy && (
            <Fact label={t("card.editedBy")}>
              <SignerName signer={keys.editedBy} />
              {t("speaker.edited-by")}
            </Fact>
          )}
          {keys.proves && <Fact label={t("card.proves")}>{t(keys.proves)}</Fact>}
          <Fact label={t("card.provesNot")}>
            {t(keys.provesNot)}
            {keys.clock && <p>{t(keys.clock, { date: formats.date(checkedAt) })}</p>}
            {keys.signer && keys.clock && hasNoLists && <p>{t("clock.noLists")}</p>}
          </Fact>
          <Fact label={t("card.next")}>{t(keys.next)}</Fact>
        </dl>
        {picture && (
          <FilePicture
            picture={picture}
            alt={t("history.picture", { title: visibleName(file.name) })}
            isLarge
          />
        )}
      </div>
    </div>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SignerName({ signer }: { readonly signer: { readonly name: string | undefined } | undefined }) {
  const { t } = useTranslation("inspector");
  if (signer === undefined) return null;
  return (
    <p className={styles.signer}>
      {signer.name === undefined ? t("card.nameless") : <FileText text={signer.name} most={120} />}
    </p>
  );
}
