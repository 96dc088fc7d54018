/** What an XML reader meets, in order. */
export type XmlPart =
  | { readonly kind: "open"; readonly name: string; readonly attributes: readonly XmlAttribute[] }
  | { readonly kind: "close" }
  | { readonly kind: "text"; readonly text: string };

export type XmlAttribute = { readonly name: string; readonly value: string };

const mostParts = 50_000;
const mostAttributes = 500;

/**
 * Reads XML forwards, each character once, and stops where it is no longer well formed: workers have no
 * DOMParser. Gives up after `most` tags. No document types, no entities of its own making, nothing is fetched.
 */
export function* xmlParts(xml: string, most = mostParts): Generator<XmlPart> {
  let at = 0;
  for (let parts = 0; parts < most; parts += 1) {
    const tag = xml.indexOf("<", at);
    const text = xml.slice(at, tag === -1 ? undefined : tag);
    if (text.trim() !== "") yield { kind: "text", text: unescaped(text) };
    if (tag === -1) return;
    const end = endOf(xml, tag);
    if (end === -1) return;
    yield* partsOf(xml.slice(tag, end));
    at = end;
  }
}

const enclosed: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** The place behind a tag, a comment or the like; -1 where it does not end. */
function endOf(xml: string, tag: number): number {
  for (const [opening, closing] of enclosed) {
    if (!xml.startsWith(opening, tag)) continue;
    const end = xml.indexOf(closing, tag + opening.length);
    return end === -1 ? -1 : end + closing.length;
  }
  for (let at = tag + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function* partsOf(tag: string): Generator<XmlPart> {
  if (tag.startsWith("<![CDATA[")) {
    yield { kind: "text", text: tag.slice(9, -3) };
  } else if (tag.startsWith("</")) {
    yield { kind: "close" };
  } else if (!tag.startsWith("<!") && !tag.startsWith("<?")) {
    const name = /^[^\s/>]*/.exec(tag.slice(1, 201))?.[0] ?? "";
    yield { kind: "open", name, attributes: attributesOf(tag, 1 + name.length) };
    if (tag.endsWith("/>")) yield { kind: "close" };
  }
}

/** Sticky, so that a tag without end is not tried again from each of its characters. */
const before = /\s+([^\s=<>"'/]+)\s*=\s*["']/y;

function attributesOf(tag: string, from: number): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  before.lastIndex = from;
  while (attributes.length < mostAttributes) {
    const [found, name] = before.exec(tag) ?? [];
    if (found === undefined || name === undefined) break;
    const start = before.lastIndex;
    const end = tag.indexOf(found.slice(-1), start);
    if (end === -1) break;
    attributes.push({ name, value: unescaped(tag.slice(start, end)) });
    before.lastIndex = end + 1;
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, ...found) => {
    const [decimal, hexadecimal, name] = found as (string | undefined)[];
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
