import { useTranslation } from "react-i18next";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { RichTextView } from "./rich-text.tsx";
import styles from "./scene-view.module.css";

/** An office scene, set apart from what is taught about it. */
export function SceneView({ text }: { readonly text: RichText }) {
  const { t } = useTranslation("blocks");
  return (
    <div role="group" className={styles.scene} aria-label={t("scene")}>
      <RichTextView text={text} />
    </div>
  );
}
