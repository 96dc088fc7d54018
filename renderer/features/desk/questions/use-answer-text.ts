import { useTranslation } from "react-i18next";
import { answerWords } from "../../../domain/item-analysis/answer-words.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import type { ItemWords } from "./use-words.ts";

type AnswerText = (
  words: ItemWords | undefined,
  option: string,
  join?: (parts: string[]) => string,
) => string;

/** An answer in words, its parts as in a sentence; as it stands in the record where the question's words are not here. */
export function useAnswerText(): AnswerText {
  const { t } = useTranslation("questions");
  const { list } = useFormats();
  return (words, option, join = list) => {
    if (words === undefined) return option;
    if (words.item.kind === "true-false") return option === "true" ? t("item.true") : t("item.false");
    const parts = answerWords(words.strings, option);
    return join(parts.map(({ words: from, to }) => (to === undefined ? from : t("item.pair", { from, to }))));
  };
}
