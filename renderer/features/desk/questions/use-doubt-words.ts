import { useTranslation } from "react-i18next";
import type { LanguageGap } from "../../../domain/item-analysis/compare-languages.ts";
import type { Doubt } from "../../../domain/item-analysis/find-doubts.ts";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useLanguageName } from "../use-language-name.ts";
import { useAnswerText } from "./use-answer-text.ts";
import type { ItemWords } from "./use-words.ts";

/** A doubt about a question as a sentence, and what to do about it. */
export function useDoubtWords() {
  const { t } = useTranslation("questions");
  const { percent } = useFormats();
  const languageName = useLanguageName();
  const textOf = useAnswerText();

  const titleOf = (doubt: Doubt): string => {
    if (doubt.kind !== "language") return t(`doubt.${doubt.kind}`);
    const { gap } = doubt;
    return t(gap.facility < gap.baseFacility ? "doubt.harder" : "doubt.easier", namesOf(gap));
  };
  const adviceOf = (doubt: Doubt, words: ItemWords | undefined): string => {
    switch (doubt.kind) {
      case "answer":
        return t("doubt.answerAdvice", { answer: textOf(words, doubt.answer.option) });
      case "language": {
        const { gap } = doubt;
        const shares = { percent: percent(gap.facility), basePercent: percent(gap.baseFacility) };
        return t(isOfTheGroup(gap) ? "doubt.groupAdvice" : "doubt.languageAdvice", {
          ...namesOf(gap),
          ...shares,
        });
      }
      case "key":
      case "hard":
      case "weak":
        return t(`doubt.${doubt.kind}Advice`);
    }
    return doubt satisfies never;
  };
  const namesOf = ({ language, base }: LanguageGap) => ({
    language: languageName(language),
    base: languageName(base),
  });
  return { titleOf, adviceOf };
}

/** The other questions differ at least half as much, in the same direction. */
function isOfTheGroup({ facility, baseFacility, restGap }: LanguageGap): boolean {
  return restGap / (facility - baseFacility) >= 0.5;
}
