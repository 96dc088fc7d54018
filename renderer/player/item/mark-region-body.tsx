import { useTranslation } from "react-i18next";
import { FigureView } from "../blocks/figure-view.tsx";
import { type BodyProps, toggled } from "./body.ts";
import styles from "./mark-region-body.module.css";
import { OptionList } from "./option-list.tsx";
import { RegionOverlay } from "./region-overlay.tsx";

/** Places to mark: over the picture for the pointer, and as a list of checkboxes for everyone. */
export function MarkRegionBody({
  item,
  words,
  draft,
  onChange,
  isChecked,
  showReasons,
  figures,
}: BodyProps<"mark-region">) {
  const { t } = useTranslation("item");
  const chosen = draft.regions ?? [];
  const ids = item.regions.map(({ id }) => id);
  const toggle = (id: string) => onChange({ ...draft, regions: toggled(ids, chosen, id) });
  return (
    <div className={styles.parts}>
      <FigureView drawing={figures[item.figure.asset]} words={words.figure}>
        <RegionOverlay
          regions={item.regions}
          chosen={chosen}
          correct={isChecked ? item.correct : undefined}
          onToggle={toggle}
        />
      </FigureView>
      <div role="group" aria-label={t("regions")}>
        <OptionList
          isSeveral
          options={ids.map((id) => ({ id, words: words.regions[id] ?? "", why: words.why[id] ?? [] }))}
          chosen={chosen}
          correct={item.correct}
          isChecked={isChecked}
          showReasons={showReasons}
          onChoose={toggle}
        />
      </div>
    </div>
  );
}
