import type { BlockContent, ListItem, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type LinkTarget, linkTargets, type RichBlock, type RichInline, type RichText } from "./rich-text.ts";

/**
 * Parses the Markdown subset of course strings: paragraphs, lists, **strong**, *emphasis* and links to
 * `glossary:id`, `source:id` or `lesson:id`. Throws an error that names the first mark outside the subset.
 */
export function parseRichText(markdown: string): RichText {
  return fromMarkdown(markdown).children.map(parseBlock);
}

function parseBlock(node: RootContent | BlockContent): RichBlock {
  if (node.type === "paragraph") return { kind: "paragraph", children: parseInlines(node.children) };
  if (node.type === "list") {
    return { kind: "list", ordered: node.ordered === true, items: node.children.map(parseItem) };
  }
  throw new Error(`a ${node.type} is not part of the course Markdown`);
}

function parseItem(item: ListItem): RichText {
  return item.children.map((child) => parseBlock(child as BlockContent));
}

function parseInlines(nodes: readonly PhrasingContent[]): RichInline[] {
  return nodes.map((node) => {
    switch (node.type) {
      case "text":
        return node.value.replaceAll("\n", " ");
      case "strong":
      case "emphasis":
        return { kind: node.type, children: parseInlines(node.children) };
      case "link":
        return { kind: "link", ...parseAddress(node.url), children: parseInlines(node.children) };
      default:
        throw new Error(`a ${node.type} is not part of the course Markdown`);
    }
  });
}

function parseAddress(address: string): { to: LinkTarget; id: string } {
  const [scheme, id, ...rest] = address.split(":");
  const to = linkTargets.find((target) => target === scheme);
  if (to === undefined || id === undefined || rest.length > 0 || !/^[a-z0-9-]+$/.test(id)) {
    throw new Error(
      `the link "${address}" points outside the course; use glossary:, source: or lesson: and an id`,
    );
  }
  return { to, id };
}
