import type { LessonDocument } from "../../domain/course/documents.ts";
import { blockId } from "../../domain/course/block-id.ts";
import type { Block, Step } from "../../domain/course/lesson.ts";
import type { ContentSeen } from "../../domain/event/event.ts";
import { BlockView } from "../../player/blocks/block-view.tsx";
import { useSession, useSessionState } from "../../state/use-session.ts";

/** A block that is read; a plan can be taken on. */
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
  const strings = document.strings.steps[step.id]?.blocks[blockId(block)];
  if (block.kind === "item" || strings === undefined) return null;
  return (
    <BlockView
      block={block}
      strings={strings}
      figures={document.figures}
      language={spoken}
      adoption={{ isAdopted, onAdopt: () => record("plan-adopted", seen) }}
    />
  );
}
