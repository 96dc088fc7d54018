import { type XmlAttribute, xmlParts } from "../inspection/notes/decoding/xml.ts";

/** More tags are in no sheet of a roster. */
const mostTags = 10_000_000;

/** An element begins or ends, or there is text in it; `path` has the names of the elements that it stands in, its own last. */
export type Element = {
  readonly step: "begin" | "text" | "end";
  /** Without their prefixes. */
  readonly path: readonly string[];
  readonly attributes: readonly XmlAttribute[];
  readonly text: string;
};

/** Reads a part of a workbook forwards. The path is the same array all the time. */
export function* elements(xml: string): Generator<Element> {
  const path: string[] = [];
  const open: (readonly XmlAttribute[])[] = [];
  for (const part of xmlParts(xml, mostTags)) {
    if (part.kind === "text") {
      yield { step: "text", path, attributes: open.at(-1) ?? [], text: part.text };
    } else if (part.kind === "open") {
      path.push(part.name.slice(part.name.indexOf(":") + 1));
      open.push(part.attributes);
      yield { step: "begin", path, attributes: part.attributes, text: "" };
    } else if (path.length > 0) {
      yield { step: "end", path, attributes: open.at(-1) ?? [], text: "" };
      path.pop();
      open.pop();
    }
  }
}

/** The value of an attribute; a name with a prefix must be given with it. */
export function attributeOf({ attributes }: Element, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
