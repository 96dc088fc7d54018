import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { factsOfPass } from "../../../domain/credentials/facts-of-pass.ts";
import type { ListedPass } from "../../../domain/credentials/listed-passes.ts";
import { Button } from "../../../ui/button.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { useCourseTitles } from "../use-course-titles.ts";
import { CertificatePaper } from "./certificate-paper.tsx";

type Props = {
  readonly pass: ListedPass;
  readonly office: DeskData["office"];
  readonly today: string;
  readonly onClose: () => void;
};

/** What a certificate will look like, before it is made: number and code come with the signature. */
export function PreviewPaper({ pass, office, today, onClose }: Props) {
  const { t } = useTranslation("credentials");
  const titleOf = useCourseTitles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = titleOf(pass.record.course);
  return (
    <section className={styles.section} aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        {t("preview.title")}
      </h2>
      <CertificatePaper facts={factsOfPass(pass, { office, title, issued: today })} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t("preview.close")}</Button>
      </div>
    </section>
  );
}
