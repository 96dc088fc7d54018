import { useTranslation } from "react-i18next";
import { RichWords } from "../blocks/rich-text.tsx";
import { type BodyProps, toggled } from "./body.ts";
import { type Option, OptionList } from "./option-list.tsx";

type ChoiceKind = "single" | "multiple" | "confidence";

/** One option of several. */
export function SingleBody(props: BodyProps<"single">) {
  const { item, draft, onChange } = props;
  const choose = (option: string) => onChange({ ...draft, option });
  return <OptionList {...choiceOf(props, draft.option, [item.correct])} onChoose={choose} />;
}

/** Every option that fits. */
export function MultipleBody(props: BodyProps<"multiple">) {
  const { item, draft, onChange, isChecked, showReasons } = props;
  const chosen = draft.options ?? [];
  return (
    <OptionList
      isSeveral
      options={optionsOf(props)}
      chosen={chosen}
      correct={item.correct}
      isChecked={isChecked}
      showReasons={showReasons}
      onChoose={(id) => onChange({ ...draft, options: toggled(item.options, chosen, id) })}
    />
  );
}

/** Whether the statement above is true. */
export function TrueFalseBody({
  item,
  words,
  draft,
  onChange,
  isChecked,
  showReasons,
}: BodyProps<"true-false">) {
  const { t } = useTranslation("item");
  const options: Option[] = [
    { id: "true", words: t("true"), why: words.why.true },
    { id: "false", words: t("false"), why: words.why.false },
  ];
  return (
    <OptionList
      options={options}
      chosen={draft.value === undefined ? [] : [String(draft.value)]}
      correct={[String(item.correct)]}
      isChecked={isChecked}
      showReasons={showReasons}
      onChoose={(id) => onChange({ ...draft, value: id === "true" })}
    />
  );
}

/** What the list of options of a question with one key shows. */
export function choiceOf(
  props: BodyProps<"single"> | BodyProps<"confidence">,
  option: string | undefined,
  correct: readonly string[],
) {
  const { isChecked, showReasons } = props;
  return {
    options: optionsOf(props),
    chosen: option === undefined ? [] : [option],
    correct,
    isChecked,
    showReasons,
  };
}

function optionsOf({ item, words }: Pick<BodyProps<ChoiceKind>, "item" | "words">): Option[] {
  return item.options.map((id) => ({
    id,
    words: <RichWords text={words.options[id] ?? []} />,
    why: words.why[id] ?? [],
  }));
}
