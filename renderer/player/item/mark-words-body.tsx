import { Check, X } from "lucide-react";
import { use } from "react";
import { markOption } from "../../domain/quiz/mark.ts";
import { ContentLanguageContext } from "../blocks/course-links.ts";
import { type BodyProps, toggled } from "./body.ts";
import styles from "./mark-words-body.module.css";
import { MarkedReasons } from "./marked-reasons.tsx";

/** A text in which phrases can be marked: native checkboxes in the line, so that phrases wrap like any words. */
export function MarkWordsBody(props: BodyProps<"mark-words">) {
  const { item, words, isChecked, showReasons } = props;
  const language = use(ContentLanguageContext);
  const chosen = props.draft.phrases ?? [];
  const phrases = words.text.flatMap(({ phrase, words: name }) =>
    phrase === undefined ? [] : [{ id: phrase, name }],
  );
  return (
    <div className={styles.parts}>
      <p className={styles.text} lang={language}>
        {words.text.map(({ phrase, words: piece }, place) =>
          phrase === undefined ? piece : <Phrase key={place} {...props} phrase={phrase} piece={piece} />,
        )}
      </p>
      {isChecked && (
        <MarkedReasons
          parts={phrases}
          chosen={chosen}
          correct={item.correct}
          why={showReasons ? words.why : undefined}
        />
      )}
    </div>
  );
}

type PhraseProps = BodyProps<"mark-words"> & { readonly phrase: string; readonly piece: string };

function Phrase({ item, draft, onChange, isChecked, phrase, piece }: PhraseProps) {
  const chosen = draft.phrases ?? [];
  const mark = isChecked ? markOption(item.correct.includes(phrase), chosen.includes(phrase)) : undefined;
  return (
    <label className={styles.phrase} data-mark={mark}>
      <input
        type="checkbox"
        className="visually-hidden"
        checked={chosen.includes(phrase)}
        disabled={isChecked}
        data-key={item.phrases.indexOf(phrase) + 1}
        onChange={() => onChange({ ...draft, phrases: toggled(item.phrases, chosen, phrase) })}
      />
      {mark === "wrong" && <X aria-hidden size="0.9em" strokeWidth={3} />}
      {(mark === "right" || mark === "missed") && <Check aria-hidden size="0.9em" strokeWidth={3} />}
      {piece}
    </label>
  );
}
