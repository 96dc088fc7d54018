import { useTranslation } from "react-i18next";
import { RichTextView } from "../blocks/rich-text.tsx";
import type { Option } from "./option-list.tsx";
import styles from "./other-reasons.module.css";

/** The reasons of the options that were rightly left alone, for those who wonder. */
export function OtherReasons({ options }: { readonly options: readonly Option[] }) {
  const { t } = useTranslation("item");
  if (options.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{t("otherReasons")}</summary>
      <dl>
        {options.map(({ id, words, why }) => (
          <div key={id}>
            <dt>{words}</dt>
            <dd>
              <RichTextView text={why} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
