import { type ReactNode, use } from "react";
import type { LinkTarget } from "../../domain/rich-text/rich-text.ts";
import { Popover } from "../../ui/popover.tsx";
import styles from "./course-link.module.css";
import { CourseLinksContext } from "./course-links.ts";
import { RichWords } from "./rich-text.tsx";

/** A button stands in a line like a picture: without this a full stop after it may begin the next line. */
const wordJoiner = "\u2060";

/**
 * A link inside a course text: to a glossary term, which opens in place, to a source or to a lesson. The last two
 * are spans, because buttons of several words do not break over lines, and there is no address to give an anchor.
 */
export function CourseLink({
  to,
  id,
  children,
}: {
  readonly to: LinkTarget;
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { glossary, onSource, onLesson } = use(CourseLinksContext);
  if (to === "glossary") {
    const entry = glossary?.[id];
    if (entry === undefined) return children;
    return (
      <>
        <Popover trigger={children} triggerClassName={styles.term}>
          <strong className={styles.name}>{entry.term}</strong>
          <RichWords text={entry.definition} />
        </Popover>
        {wordJoiner}
      </>
    );
  }
  const open = to === "source" ? onSource : onLesson;
  if (open === undefined) return children;
  return (
    <span
      role="link"
      tabIndex={0}
      className={styles.link}
      onClick={() => open(id)}
      onKeyDown={(event) => event.key === "Enter" && open(id)}
    >
      {children}
    </span>
  );
}
