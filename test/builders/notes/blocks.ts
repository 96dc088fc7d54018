import { big, bytes, little, type Piece, utf8 } from "./bytes.ts";

/** A property of an XMP packet: `[name, value]`, written as an element. */
export type Property = readonly [name: string, value: string];

const namespaces = {
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  dc: "http://purl.org/dc/elements/1.1/",
  photoshop: "http://ns.adobe.com/photoshop/1.0/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  tiff: "http://ns.adobe.com/tiff/1.0/",
  TC260: "http://www.tc260.org.cn/ns/AIGC/1.0/",
};

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** A packet with these properties. */
export function xmpPacket(...properties: readonly Property[]): string {
  return rawXmpPacket(properties.map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join("\n"));
}

/** A packet with this inside its one description. */
export function rawXmpPacket(inside: string, attributes = ""): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${declared.join(" ")} ${attributes}>${inside}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A tag of an EXIF block; 2 is text, 7 anything, 5 fractions, 1 bytes. */
export type Tag = readonly [tag: number, type: number, value: Piece];

export type ExifOptions = {
  readonly image?: readonly Tag[];
  readonly photo?: readonly Tag[];
  readonly gps?: readonly Tag[];
  readonly order?: "big" | "little";
};

const headSize = 8;

/** An EXIF block, which is a TIFF file without a picture. */
export function exifBlock({ image = [], photo, gps, order = "big" }: ExifOptions): Uint8Array<ArrayBuffer> {
  const number = order === "big" ? big : little;
  const children = [
    ...(photo === undefined ? [] : [{ pointer: 0x8769, tags: photo }]),
    ...(gps === undefined ? [] : [{ pointer: 0x8825, tags: gps }]),
  ];
  const pointers = (offsets: readonly number[]): Tag[] =>
    children.map(({ pointer }, at) => [pointer, 4, number(offsets[at] ?? 0, 4)]);
  const unknown = children.map(() => 0);
  let end = headSize + directory([...image, ...pointers(unknown)], headSize, order).length;
  const offsets: number[] = [];
  const placed = children.map(({ tags }) => {
    offsets.push(end);
    const child = directory(tags, end, order);
    end += child.length;
    return child;
  });
  const first = directory([...image, ...pointers(offsets)], headSize, order);
  return bytes(order === "big" ? "MM" : "II", number(42, 2), number(headSize, 4), first, ...placed);
}

/** Bytes of one number of each type. */
const unitSizes: Readonly<Record<number, number>> = { 4: 4, 5: 8 };

function directory(tags: readonly Tag[], offset: number, order: "big" | "little"): Uint8Array<ArrayBuffer> {
  const number = order === "big" ? big : little;
  const values: Uint8Array[] = [];
  let valueAt = offset + 2 + tags.length * 12 + 4;
  const entries = tags.map(([tag, type, written]) => {
    const value = bytes(written);
    const count = value.length / (unitSizes[type] ?? 1);
    const head = bytes(number(tag, 2), number(type, 2), number(count, 4));
    if (value.length <= 4) return bytes(head, value, new Uint8Array(4 - value.length));
    const entry = bytes(head, number(valueAt, 4));
    values.push(value);
    valueAt += value.length;
    return entry;
  });
  return bytes(number(tags.length, 2), ...entries, number(0, 4), ...values);
}

/** An IPTC-IIM block of datasets of record 2. */
export function iptcBlock(...datasets: readonly (readonly [dataset: number, value: string])[]) {
  return bytes(
    ...datasets.map(([dataset, value]) => {
      const text = utf8(value);
      return bytes([0x1c, 2, dataset], big(text.length, 2), text);
    }),
  );
}

/** Photoshop's image resources with one before the IPTC-IIM block. */
export function photoshopResources(iptc: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes(resource(0x03ed, "odd"), resource(0x0404, iptc));
}

function resource(id: number, data: Piece): Uint8Array {
  const { length } = bytes(data);
  return bytes("8BIM", big(id, 2), [0, 0], big(length, 4), data, new Uint8Array(length % 2));
}

/** An ID3v2 tag; a frame's body begins with its encoding. */
export function id3Tag(
  frames: readonly (readonly [id: string, body: Piece])[],
  { version = 4, flags = 0 }: { readonly version?: 2 | 3 | 4; readonly flags?: number } = {},
): Uint8Array<ArrayBuffer> {
  const written = bytes(...frames.map(([id, body]) => id3Frame(id, bytes(body), version)));
  return bytes("ID3", [version, 0, flags], syncSafe(written.length), written);
}

function id3Frame(id: string, body: Uint8Array, version: 2 | 3 | 4): Uint8Array {
  if (version === 2) return bytes(id, big(body.length, 3), body);
  return bytes(id, version === 3 ? big(body.length, 4) : syncSafe(body.length), [0, 0], body);
}

function syncSafe(size: number): number[] {
  return [21, 14, 7, 0].map((shift) => (size >> shift) & 0x7f);
}
