import { AudioLines, Check, FileText } from "lucide-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import styles from "./practice-card.module.css";
import { SmallPicture } from "./small-picture.tsx";

type Props = {
  readonly name: string;
  readonly mediaType: string;
  /** Undefined until it was read. */
  readonly file: File | undefined;
  readonly isUnreadable?: boolean;
  readonly isInspected: boolean;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
};

/** One practice file to press: what it looks like and its name, and nothing that tells its story. */
export function PracticeCard(props: Props) {
  const { t } = useTranslation("inspector");
  const { name, mediaType, file, isUnreadable = false, isInspected, isDisabled = false, onPress } = props;
  return (
    <button type="button" className={styles.card} disabled={isDisabled} onClick={onPress}>
      <Look file={file} mediaType={mediaType} />
      <span className="visually-hidden">{t("set.inspect", { file: name })}</span>
      <span aria-hidden className={styles.name}>
        {name}
      </span>
      {isUnreadable && <span className={styles.failed}>{t("set.unreadable")}</span>}
      {isInspected && (
        <span className={styles.inspected}>
          <Check aria-hidden size="1.1em" />
          {t("set.inspected")}
        </span>
      )}
    </button>
  );
}

function Look({ file, mediaType }: Pick<Props, "file" | "mediaType">) {
  const picture = useMemo(() => file?.slice(0, file.size, mediaType), [file, mediaType]);
  if (mediaType.startsWith("image/"))
    return <span className={styles.look}>{picture && <SmallPicture picture={picture} />}</span>;
  const Icon = mediaType.startsWith("audio/") ? AudioLines : FileText;
  return (
    <span className={styles.look}>
      <Icon aria-hidden size="2rem" />
    </span>
  );
}
