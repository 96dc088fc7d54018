import { type Ref, useId, useRef } from "react";
import type { SvgNode } from "../../domain/course/figure.ts";
import type { ItemStrings } from "../../domain/course/item-strings.ts";
import type { Item } from "../../domain/course/item.ts";
import type { Graded } from "../../domain/event/response.ts";
import { plainText } from "../../domain/rich-text/rich-text.ts";
import { type Draft, emptyResponse, isComplete } from "../../domain/quiz/draft.ts";
import { grade } from "../../domain/quiz/grade.ts";
import { ContentLanguageContext } from "../blocks/course-links.ts";
import { FigureView } from "../blocks/figure-view.tsx";
import { RichWords } from "../blocks/rich-text.tsx";
import { SceneView } from "../blocks/scene-view.tsx";
import { Hint } from "./hint.tsx";
import { ItemBody } from "./item-body.tsx";
import styles from "./item-player.module.css";
import { ResultLine } from "./result-line.tsx";
import { useItemKeys } from "./use-item-keys.ts";
import { useSteadySeed } from "./use-steady-seed.ts";

export type ItemPlayerProps = {
  readonly item: Item;
  readonly strings: ItemStrings;
  readonly figures: Readonly<Record<string, SvgNode>>;
  /** The answer so far; `emptyResponse(item)` to begin with. */
  readonly response: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly phase: "answering" | "checked";
  /** The grade as it was given; without it the answer is graded here. */
  readonly graded?: Graded | undefined;
  /** Whether reasons may be shown; false in a test. */
  readonly showReasons: boolean;
  /** The language of the words, when it is not the interface's. */
  readonly language?: string | undefined;
  /** The same seed gives the same order of cards and targets. A new one counts from the next time of answering. */
  readonly shuffleSeed: string;
  /** Whether the keys 1–9 choose. */
  readonly shortcuts?: boolean;
  /** Enter: the learner wants the answer checked, complete or not. */
  readonly onSubmit?: () => void;
  readonly headingLevel?: 1 | 2 | 3;
  /** The question's heading, to move the focus to. */
  readonly promptRef?: Ref<HTMLHeadingElement>;
};

/** Letters of a prompt beyond which it is set as text, not as a title. */
const titleLength = 90;

/** Plays one question of any kind. Until `phase` is "checked", nothing of its key is in the page. */
export function ItemPlayer(props: ItemPlayerProps) {
  const {
    item,
    strings,
    figures,
    response,
    phase,
    showReasons,
    language,
    shortcuts = false,
    onSubmit,
  } = props;
  const rootRef = useRef<HTMLElement>(null);
  const hintId = useId();
  const isChecked = phase === "checked";
  const seed = useSteadySeed(props);
  const draft = response.kind === item.kind ? response : emptyResponse(item);
  const graded = isChecked ? (props.graded ?? gradeIfComplete(item, draft)) : undefined;
  useItemKeys({ rootRef, isActive: !isChecked, hasShortcuts: shortcuts, onSubmit });
  return (
    <ContentLanguageContext value={language}>
      <section ref={rootRef} className={styles.player} data-kind={item.kind} data-item={item.id}>
        {strings.scene && <SceneView text={strings.scene} />}
        <fieldset className={styles.question} aria-describedby={hintId}>
          <legend className={styles.legend}>
            <Prompt {...props} />
          </legend>
          <div className={styles.parts}>
            <Hint id={hintId} item={item} hasKeys={shortcuts && !isChecked} />
            <ItemFigure item={item} strings={strings} figures={figures} />
            <ItemBody
              item={item}
              words={strings}
              draft={draft}
              onChange={props.onChange}
              isChecked={isChecked}
              showReasons={showReasons}
              figures={figures}
              shuffleSeed={seed}
            />
          </div>
        </fieldset>
        <ResultLine item={item} graded={graded} showReasons={showReasons} />
      </section>
    </ContentLanguageContext>
  );
}

function gradeIfComplete(item: Item, draft: Draft): Graded | undefined {
  return isComplete(item, draft) ? grade(item, draft) : undefined;
}

/** The drawing of a question; where places are marked in it, it is part of the answer instead. */
function ItemFigure({ item, strings, figures }: Pick<ItemPlayerProps, "item" | "strings" | "figures">) {
  if (item.kind === "mark-region" || item.figure === undefined || strings.figure === undefined) return null;
  return <FigureView drawing={figures[item.figure.asset]} words={strings.figure} />;
}

function Prompt({ strings, headingLevel = 2, promptRef }: ItemPlayerProps) {
  const Heading = `h${headingLevel}` as const;
  const isLong = plainText(strings.prompt).length > titleLength;
  return (
    <Heading ref={promptRef} tabIndex={-1} className={styles.prompt} data-long={isLong || undefined}>
      <RichWords text={strings.prompt} />
    </Heading>
  );
}
