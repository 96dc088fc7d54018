import type { ReactNode } from "react";
import type { SvgNode } from "../../domain/course/figure.ts";
import type { BlockStrings, BlockStringsByKind } from "../../domain/course/lesson-strings.ts";
import type { Block } from "../../domain/course/lesson.ts";
import { CalloutBlock } from "./callout-block.tsx";
import { ContentLanguageContext } from "./course-links.ts";
import { ExampleBlock } from "./example-block.tsx";
import { FigureView } from "./figure-view.tsx";
import { type Adoption, PlanBlock } from "./plan-block.tsx";
import { RichTextView } from "./rich-text.tsx";
import { SceneView } from "./scene-view.tsx";
import { SummaryBlock } from "./summary-block.tsx";
import { TableBlock } from "./table-block.tsx";
import { loadedLater } from "../../ui/loaded-later.tsx";
import type { LabUse } from "./lab-use.ts";
import type { WorksheetUse } from "./worksheet-block.tsx";

/** A block that is read, not answered. */
export type ReadingBlock = Exclude<Block, { kind: "item" }>;

type Figures = Readonly<Record<string, SvgNode>>;

type Props = {
  readonly block: ReadingBlock;
  readonly strings: BlockStrings;
  readonly figures: Figures;
  /** The language of the words, when it is not the interface's. */
  readonly language?: string | undefined;
  /** For plan blocks: whether the learner has taken the plan on, and how they do. */
  readonly adoption?: Adoption | undefined;
  /** For worksheets: what was kept, and what may be done with it. */
  readonly worksheet?: WorksheetUse | undefined;
  /** For blocks that inspect or make files. */
  readonly lab?: LabUse | undefined;
};

const WorksheetBlock = loadedLater(() =>
  import("./worksheet-block.tsx").then((module) => module.WorksheetBlock),
);

const InspectionBlock = loadedLater(() =>
  import("./inspection-block.tsx").then((module) => module.InspectionBlock),
);
const MakeBlock = loadedLater(() => import("./make-block.tsx").then((module) => module.MakeBlock));

/** A lesson's block of any kind but a question. */
export function BlockView(props: Props) {
  return <ContentLanguageContext value={props.language}>{contentOf(props)}</ContentLanguageContext>;
}

/** The compiler of courses has made sure that a block's words are of its kind. */
function contentOf({ block, strings, figures, adoption, worksheet, lab }: Props): ReactNode {
  switch (block.kind) {
    case "text":
      return <RichTextView text={strings as BlockStringsByKind["text"]} />;
    case "scene":
      return <SceneView text={strings as BlockStringsByKind["scene"]} />;
    case "figure": {
      const words = strings as BlockStringsByKind["figure"];
      return <FigureView drawing={figures[block.figure.asset]} words={words} caption={words.caption} />;
    }
    case "table":
      return <TableBlock block={block} words={strings as BlockStringsByKind["table"]} />;
    case "callout":
      return <CalloutBlock tone={block.tone} words={strings as BlockStringsByKind["callout"]} />;
    case "example":
      return <ExampleBlock words={strings as BlockStringsByKind["example"]} />;
    case "summary":
      return (
        <SummaryBlock
          drawing={figures[block.figure.asset]}
          words={strings as BlockStringsByKind["summary"]}
        />
      );
    case "plan":
      return <PlanBlock words={strings as BlockStringsByKind["plan"]} adoption={adoption} />;
    case "worksheet":
      return (
        worksheet && (
          <WorksheetBlock
            worksheet={block}
            words={strings as BlockStringsByKind["worksheet"]}
            use={worksheet}
          />
        )
      );
    case "inspection":
      return (
        lab && (
          <InspectionBlock
            files={block.files}
            prompt={strings as BlockStringsByKind["inspection"]}
            use={lab}
          />
        )
      );
    case "make-it-yourself":
      return lab && <MakeBlock intro={strings as BlockStringsByKind["make-it-yourself"]} use={lab} />;
    default:
      return block satisfies never;
  }
}
