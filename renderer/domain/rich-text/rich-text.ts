/** What an inline link may point to: a glossary term, a source of the course, or another lesson of it. */
export const linkTargets = ["glossary", "source", "lesson"] as const;

export type LinkTarget = (typeof linkTargets)[number];

export type RichInline =
  | string
  | { readonly kind: "strong" | "emphasis"; readonly children: readonly RichInline[] }
  | {
      readonly kind: "link";
      readonly to: LinkTarget;
      readonly id: string;
      readonly children: readonly RichInline[];
    };

export type RichBlock =
  | { readonly kind: "paragraph"; readonly children: readonly RichInline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly RichText[] };

/** A string of course content after the build has parsed its Markdown subset. */
export type RichText = readonly RichBlock[];

/** The words of a rich text without its marks, for search, names and counting. */
export function plainText(text: RichText): string {
  return text
    .map((block) =>
      block.kind === "paragraph"
        ? block.children.map(inlineText).join("")
        : block.items.map(plainText).join("\n"),
    )
    .join("\n");
}

function inlineText(inline: RichInline): string {
  return typeof inline === "string" ? inline : inline.children.map(inlineText).join("");
}
