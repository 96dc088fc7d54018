/** A string of a catalogue and where it stands in it. */
export type Text = { readonly path: string; readonly text: string };

/** Every string of a part's words, in the order of the file. */
export function textsOf(source: unknown, path = ""): Text[] {
  if (typeof source === "string") return [{ path, text: source }];
  if (typeof source !== "object" || source === null) return [];
  return Object.entries(source).flatMap(([key, child]) =>
    textsOf(child, path === "" ? key : `${path}.${key}`),
  );
}

/** A string without its marks: the words of links, strong and marked phrases, each list item on a line. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/\[\[[a-z0-9-]+\|([^\]]+)\]\]/g, "$1")
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replaceAll(/\*+/g, "");
}

/** Where the links of a string point: `glossary:deepfake`. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([a-z]+:[^)\s]+)\)/g)].map(([, target = ""]) => target);
}
