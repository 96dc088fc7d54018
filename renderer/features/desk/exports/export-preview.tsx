import { useTranslation } from "react-i18next";
import type { ExportPreview } from "../../../domain/exports/prepare-export.ts";
import styles from "./exports.module.css";

/** The first rows just as the file has them. Wide ones are scrolled in their own frame. */
export function ExportPreviewFrame({ preview }: { readonly preview: ExportPreview }) {
  const { t } = useTranslation("exports");
  return (
    <div className={styles.preview} role="region" aria-label={t("preview.label")} tabIndex={0}>
      {preview.kind === "lines" ? (
        <pre dir="auto">{preview.lines.join("\n")}</pre>
      ) : (
        <table>
          <caption className="visually-hidden">{t("preview.label")}</caption>
          <thead>
            <tr>
              {preview.header.map((header, at) => (
                <th key={at} scope="col">
                  <bdi>{header}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, place) => (
                  <td key={place}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
