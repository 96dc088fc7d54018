import { useTranslation } from "react-i18next";
import type { ItemStatistics } from "../../../domain/item-analysis/analyse-items.ts";
import { optionUses } from "../../../domain/item-analysis/option-uses.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Bars } from "../charts/bars.tsx";
import own from "./questions.module.css";
import { useAnswerText } from "./use-answer-text.ts";
import type { ItemWords } from "./use-words.ts";

type Props = { readonly statistics: ItemStatistics; readonly words: ItemWords | undefined };

const kindsWithOptions: readonly string[] = ["single", "confidence", "true-false", "multiple"];

/** How often each option was chosen, or the most frequent answers; the right one is named. */
export function OptionBars({ statistics, words }: Props) {
  const { t } = useTranslation("questions");
  const { percent } = useFormats();
  const textOf = useAnswerText();
  const hasOptions = words !== undefined && kindsWithOptions.includes(words.item.kind);
  return (
    <Bars
      name={hasOptions ? t("item.options") : t("item.answers")}
      bars={optionUses(words?.item, statistics).map(({ option, share, count, isRight }) => ({
        id: option,
        name: (
          <>
            <span lang={words?.language} className={own.answer}>
              {textOf(words, option, inLines)}
            </span>
            {isRight && (
              <>
                {" "}
                <Chip>{t("item.right")}</Chip>
              </>
            )}
          </>
        ),
        share,
        outline: 0,
        isMarked: !isRight,
        label: count === 0 ? t("item.nobody") : t("item.use", { percent: percent(share), count }),
      }))}
    />
  );
}

function inLines(parts: string[]): string {
  return parts.join("\n");
}
