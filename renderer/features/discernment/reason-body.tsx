import { useTranslation } from "react-i18next";
import type { CourseListing } from "../../domain/course/documents.ts";
import type { DiscernmentItem } from "../../domain/discernment/document.ts";
import type { Judged } from "../../domain/event/judgement.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import { sureWords } from "../../player/item/sureness.ts";
import styles from "./item-reasons.module.css";
import { MaterialView } from "./material-view.tsx";
import { usePicture } from "./use-picture.ts";

/** One item again, with its claim, the answer, the reason, and how and by whom it was made. */
export function ReasonBody({
  listing,
  item,
  judged,
}: {
  readonly listing: CourseListing;
  readonly item: DiscernmentItem;
  readonly judged: Judged;
}) {
  const { t } = useTranslation("discernment");
  const { t: words } = useTranslation("item");
  const picture = usePicture(listing.id, item.picture?.file);
  const { source } = item;
  return (
    <div className={styles.body}>
      <MaterialView item={item} picture={picture} />
      <h4>{t("claim")}</h4>
      <RichTextView text={item.words.claim} />
      <p className={styles.muted}>
        {t("youSaid", { answer: judged.relies ? t("yes") : t("no"), sure: words(sureWords[judged.sure]) })}
      </p>
      <h4>{t("why")}</h4>
      <RichTextView text={item.words.why} />
      <h4>
        {t("made")}: {t(`origin.${item.origin}`)}
      </h4>
      <RichTextView text={item.words.made} />
      {source && (
        <p className={styles.muted} lang="en">
          {t("source", source)} <span className={styles.address}>{source.address}</span>
        </p>
      )}
    </div>
  );
}
