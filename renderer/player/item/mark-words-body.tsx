import { Check, X } from "lucide-react";
import { use } from "react";
import { type Mark, markOption } from "../../domain/quiz/mark.ts";
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
  const numberOf = (phrase: string) => phrases.findIndex(({ id }) => id === phrase) + 1;
  return (
    <div className={styles.parts}>
      <p className={styles.text} lang={language}>
        {words.text.map(({ phrase, words: piece }, place) =>
          phrase === undefined ? (
            piece
          ) : (
            <Phrase key={place} {...props} phrase={phrase} piece={piece} number={numberOf(phrase)} />
          ),
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

type PhraseProps = BodyProps<"mark-words"> & {
  readonly phrase: string;
  readonly piece: string;
  /** Its place among the phrases, as they are read. */
  readonly number: number;
};

function Phrase({ item, draft, onChange, isChecked, phrase, piece, number }: PhraseProps) {
  const chosen = draft.phrases ?? [];
  const mark = isChecked ? markOption(item.correct.includes(phrase), chosen.includes(phrase)) : undefined;
  return (
    <label className={styles.phrase} data-mark={mark}>
      <input
        type="checkbox"
        className="visually-hidden"
        checked={chosen.includes(phrase)}
        disabled={isChecked}
        data-key={number}
        onChange={() => onChange({ ...draft, phrases: toggled(item.phrases, chosen, phrase) })}
      />
      <span aria-hidden className={styles.badge}>
        <Badge mark={mark} number={number} />
      </span>
      {piece}
    </label>
  );
}

function Badge({ mark, number }: { readonly mark: Mark | undefined; readonly number: number }) {
  if (mark === undefined) return number;
  return mark === "wrong" ? <X size="1em" strokeWidth={4} /> : <Check size="1em" strokeWidth={4} />;
}
