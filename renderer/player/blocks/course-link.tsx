import { type ReactNode, use } from "react";
import type { LinkTarget } from "../../domain/rich-text/rich-text.ts";
import { Popover } from "../../ui/popover.tsx";
import styles from "./course-link.module.css";
import { CourseLinksContext } from "./course-links.ts";
import { RichWords } from "./rich-text.tsx";

/** A link inside a course text: to a glossary term, which opens in place, to a source or to a lesson. */
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
      <Popover trigger={children} triggerClassName={styles.term}>
        <strong className={styles.name}>{entry.term}</strong>
        <RichWords text={entry.definition} />
      </Popover>
    );
  }
  const open = to === "source" ? onSource : onLesson;
  if (open === undefined) return children;
  return (
    <button type="button" className={styles.link} onClick={() => open(id)}>
      {children}
    </button>
  );
}
