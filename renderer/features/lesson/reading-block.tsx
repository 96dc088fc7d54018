import type { LessonDocument } from "../../domain/course/documents.ts";
import { blockId } from "../../domain/course/block-id.ts";
import type { Block, Step } from "../../domain/course/lesson.ts";
import type { ContentSeen } from "../../domain/event/event.ts";
import { worksheetKey } from "../../domain/progress/course-view.ts";
import { useEnvironment } from "../../state/environment.ts";
import { BlockView } from "../../player/blocks/block-view.tsx";
import { useSession, useSessionState } from "../../state/use-session.ts";

const noAnswers = {};

/** A block that is read; a plan can be taken on, a worksheet filled in. */
export function ReadingBlock({
  block,
  step,
  document,
  spoken,
  seen,
}: {
  readonly block: Block;
  readonly step: Step;
  readonly document: LessonDocument;
  /** The language of the words, when it is not the interface's. */
  readonly spoken: string | undefined;
  readonly seen: { readonly content: ContentSeen; readonly lesson: string };
}) {
  const { record } = useSession();
  const isAdopted = useSessionState(
    ({ view }) => view[seen.content.course]?.plans[seen.lesson] !== undefined,
  );
  const { print, saveFile, content, openInspector } = useEnvironment();
  const kept = useSessionState(
    ({ view }) =>
      view[seen.content.course]?.worksheets[worksheetKey(seen.lesson, blockId(block))]?.answers ?? noAnswers,
  );
  const strings = document.strings.steps[step.id]?.blocks[blockId(block)];
  if (block.kind === "item" || strings === undefined) return null;
  return (
    <BlockView
      block={block}
      strings={strings}
      figures={document.figures}
      language={spoken}
      adoption={{ isAdopted, onAdopt: () => record("plan-adopted", seen) }}
      lab={{ open: openInspector, practiceFile: (file) => content.practiceFile(file, file) }}
      worksheet={{
        kept,
        onKeep: (answers) => record("worksheet-kept", { ...seen, worksheet: blockId(block), answers }),
        onPrint: print,
        // The mark at the start tells old Windows editors that this is UTF-8.
        onSave: (name, text) => void saveFile(name, new TextEncoder().encode(`\uFEFF${text}`)),
      }}
    />
  );
}
