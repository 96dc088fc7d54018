import { useTranslation } from "react-i18next";
import { type ExportContents, exportContents } from "../../../domain/exports/own-columns.ts";
import { Button, LinkButton } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { RadioRow } from "../../../ui/radio-row.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { ExportFilterFields } from "./export-filter.tsx";
import { ExportPreviewFrame } from "./export-preview.tsx";
import { FormatField } from "./format-field.tsx";
import { OwnColumns } from "./own-columns.tsx";
import { useExportSettings } from "./use-export-settings.ts";
import { useExportView } from "./use-export-view.ts";
import { homePageOf, usePreparedExport } from "./use-prepared-export.ts";
import { useWriting } from "./use-writing.ts";
import { WritingNews } from "./writing-news.tsx";
import { XapiFields } from "./xapi-fields.tsx";

type Props = { readonly data: DeskData };

/** Files for other programs: what, of whom, in which format; seen as they will be before they are saved. */
export function ExportsSection({ data }: Props) {
  const { t } = useTranslation("exports");
  const choosing = useExportView();
  const { view, setContents, change } = choosing;
  const { settings, problem, save } = useExportSettings();
  const prepared = usePreparedExport(data, view, settings);
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1}>{t("title")}</h1>
      <p className={styles.lead}>{t("lead")}</p>
      <RadioRow<ExportContents>
        legend={t("contents.label")}
        options={exportContents.map((each) => ({ value: each, label: t(`contents.${each}.label`) }))}
        value={view.contents}
        onChange={setContents}
      />
      <ExportFilterFields data={data} choosing={choosing} />
      <FormatField view={view} presets={settings.presets} onChoose={(format) => change({ format })} />
      {view.format === "xapi" && (
        <XapiFields
          choosing={choosing}
          homePage={homePageOf(settings, data)}
          onHomePage={(homePage) => save({ ...settings, homePage })}
        />
      )}
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
      <FileCard contents={view.contents} prepared={prepared} />
      <OwnColumns data={data} view={view} settings={settings} onSave={save} onChoose={change} />
    </div>
  );
}

type FileProps = {
  readonly contents: ExportContents;
  readonly prepared: ReturnType<typeof usePreparedExport>;
};

/** How much the file holds, its first rows, and the way to save it. */
function FileCard({ contents, prepared }: FileProps) {
  const { t } = useTranslation("exports");
  const writing = useWriting();
  const { count, withoutStaffNumber, preview } = prepared;
  const what = t(`contents.${contents}.count`, { count });
  if (count === 0 && withoutStaffNumber === 0) {
    return (
      <Card as="section" className={styles.section ?? ""}>
        <h2>{t("preview.none")}</h2>
        <p>{t("preview.noneBody")}</p>
        <div className={styles.buttons}>
          <LinkButton href="#/desk/collect">{t("toCollect")}</LinkButton>
        </div>
      </Card>
    );
  }
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("preview.holds", { what })}</h2>
      {withoutStaffNumber > 0 && <p>{t("withoutStaffNumber", { count: withoutStaffNumber })}</p>}
      <ExportPreviewFrame preview={preview} />
      <p className={styles.muted}>
        <bdi>{prepared.name}</bdi>
      </p>
      <div className={styles.buttons}>
        <Button variant="primary" isBusy={writing.isWriting} onClick={() => void writing.save(prepared)}>
          {t("save.as")}
        </Button>
        <WritingNews writing={writing} />
      </div>
    </Card>
  );
}
