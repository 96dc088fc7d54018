import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import { InspectionView } from "../../player/inspection/inspection-view.tsx";
import { type Loading, useDocument } from "../../state/use-document.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./check-tools.module.css";

type Inspect = (file: File) => Promise<InspectionReport>;

/** The picture's file, inspected for real. */
export function InspectPicture({
  picture,
  inspect,
}: {
  readonly picture: Loading<File | undefined>;
  readonly inspect: Inspect;
}) {
  const { t } = useTranslation("discernment");
  if (picture.state === "loading") return <StatusLine>{t("inspecting")}</StatusLine>;
  if (picture.state === "failed" || picture.document === undefined) return <p>{t("inspectFailed")}</p>;
  return <Inspected file={picture.document} inspect={inspect} />;
}

function Inspected({ file, inspect }: { readonly file: File; readonly inspect: Inspect }) {
  const { t } = useTranslation("discernment");
  const key = useId();
  const loaded = useDocument(key, () => inspect(file));
  if (loaded.state === "loading") return <StatusLine>{t("inspecting")}</StatusLine>;
  if (loaded.state === "failed") return <p>{t("inspectFailed")}</p>;
  return (
    <>
      <p className={styles.hint}>{t("practiceSeals")}</p>
      <InspectionView report={loaded.document} />
    </>
  );
}
