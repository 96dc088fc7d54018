import { Fragment, type ReactNode, use } from "react";
import type { RichBlock, RichInline, RichText } from "../../domain/rich-text/rich-text.ts";
import { classNames } from "../../ui/class-names.ts";
import { CourseLink } from "./course-link.tsx";
import { ContentLanguageContext } from "./course-links.ts";
import styles from "./rich-text.module.css";

/** A course text as paragraphs and lists, with its links. */
export function RichTextView({
  text,
  className,
}: {
  readonly text: RichText;
  readonly className?: string | undefined;
}) {
  const language = use(ContentLanguageContext);
  return (
    <div className={classNames(styles.text, className)} lang={language}>
      {text.map((block, place) => (
        <BlockOf key={place} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: RichBlock }) {
  if (block.kind === "paragraph") return <p>{inlines(block.children, true)}</p>;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {block.items.map((item, place) => (
        <li key={place}>{item.map((inner, index) => itemBlock(inner, index))}</li>
      ))}
    </List>
  );
}

/** A list item of one paragraph stands without the paragraph's space. */
function itemBlock(block: RichBlock, key: number) {
  if (block.kind === "list") return <BlockOf key={key} block={block} />;
  return <span key={key}>{inlines(block.children, true)}</span>;
}

/** A course text inside a label, a heading or a button: spans only, and links as plain words. */
export function RichWords({
  text,
  className,
}: {
  readonly text: RichText;
  readonly className?: string | undefined;
}) {
  const language = use(ContentLanguageContext);
  return (
    <span className={classNames(styles.words, className)} lang={language}>
      {text.map((block, place) => (
        <WordsOf key={place} block={block} />
      ))}
    </span>
  );
}

function WordsOf({ block }: { readonly block: RichBlock }) {
  if (block.kind === "paragraph")
    return <span className={styles.paragraph}>{inlines(block.children, false)}</span>;
  return block.items.map((item, place) => (
    <span key={place} className={styles.item} data-mark={block.ordered ? `${place + 1}.` : "•"}>
      {item.map((inner, index) => (
        <WordsOf key={index} block={inner} />
      ))}
    </span>
  ));
}

function inlines(children: readonly RichInline[], hasLinks: boolean): ReactNode[] {
  return children.map((inline, place) => {
    if (typeof inline === "string") return inline;
    const inner = inlines(inline.children, hasLinks);
    if (inline.kind === "link") {
      if (!hasLinks) return <Fragment key={place}>{inner}</Fragment>;
      return (
        <CourseLink key={place} to={inline.to} id={inline.id}>
          {inner}
        </CourseLink>
      );
    }
    const Tag = inline.kind === "strong" ? "strong" : "em";
    return <Tag key={place}>{inner}</Tag>;
  });
}
