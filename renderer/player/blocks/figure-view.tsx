import { type ReactNode, useEffect, useRef, useState } from "react";
import type { SvgNode } from "../../domain/course/figure.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import type { FigureWords } from "../../domain/course/strings.ts";
import { loadedLater } from "../../ui/loaded-later.tsx";
import styles from "./figure-view.module.css";
import { RichTextView } from "./rich-text.tsx";

// Setting labels into a drawing takes more code than the rest of a page of text.
const Drawing = loadedLater(() => import("./drawing.tsx").then((module) => module.Drawing));

/** A drawing with its caption. Where it would get too small to read, it keeps its size and scrolls in its own frame. */
export function FigureView({
  drawing,
  words,
  caption,
  children,
}: {
  /** Without a drawing its alternative text stands in its place. */
  readonly drawing: SvgNode | undefined;
  readonly words: FigureWords;
  readonly caption?: RichText;
  /** What lies over the drawing. */
  readonly children?: ReactNode;
}) {
  const { ref, isScrollable } = useScrollable();
  return (
    <figure className={styles.figure}>
      <div
        ref={ref}
        className={styles.frame}
        {...(isScrollable && { tabIndex: 0, role: "group", "aria-label": words.alt })}
      >
        <div className={styles.sheet}>
          {drawing ? <Drawing drawing={drawing} words={words} /> : <p>{words.alt}</p>}
          {children}
        </div>
      </div>
      {caption && (
        <figcaption className={styles.caption}>
          <RichTextView text={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/** Whether an element is wider inside than outside: then the keyboard must be able to scroll it. */
function useScrollable() {
  const ref = useRef<HTMLDivElement>(null);
  const [isScrollable, setScrollable] = useState(false);
  useEffect(() => {
    const frame = ref.current;
    if (frame === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => setScrollable(frame.scrollWidth > frame.clientWidth + 1));
    observer.observe(frame);
    return () => observer.disconnect();
  }, []);
  return { ref, isScrollable };
}
