import { useTranslation } from "react-i18next";
import type { Item, ItemKind } from "../../domain/course/item.ts";
import styles from "./hint.module.css";

const hints = {
  single: "hintSingle",
  multiple: "hintMultiple",
  "true-false": "hintTrueFalse",
  confidence: "hintConfidence",
  match: "hintMatch",
  order: "hintOrder",
  sort: "hintSort",
  "mark-words": "hintMarkWords",
  "mark-region": "hintMarkRegion",
  branching: "hintBranching",
  "review-draft": "hintReviewDraft",
  grid: "hintGrid",
} as const satisfies Record<ItemKind, string>;

/** What to do, in one line, and which keys do it. */
export function Hint({
  id,
  item,
  hasKeys,
}: {
  readonly id: string;
  readonly item: Item;
  readonly hasKeys: boolean;
}) {
  const { t } = useTranslation("item");
  const last = Math.min(9, keyCount(item));
  return (
    <p id={id} className={styles.hint}>
      {t(hints[item.kind])} {hasKeys && last > 1 && t("keys", { last })}
    </p>
  );
}

function keyCount(item: Item): number {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "confidence":
      return item.options.length;
    case "true-false":
      return 2;
    case "mark-words":
      return item.phrases.length;
    case "mark-region":
      return item.regions.length;
    case "match":
    case "order":
    case "sort":
    case "review-draft":
    case "grid":
      return 0;
    case "branching": {
      const counts = Object.values(item.nodes).map((node) =>
        "choices" in node ? Object.keys(node.choices).length : 0,
      );
      return Math.max(...counts);
    }
    default:
      return item satisfies never;
  }
}
