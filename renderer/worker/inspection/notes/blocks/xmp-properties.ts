import { type XmlAttribute, xmlParts } from "../decoding/xml.ts";

/** A property of an XMP packet: `name` with the prefix that its namespace usually has, such as `dc:creator`. */
export type XmpProperty = { readonly name: string; readonly value: string };

/** Namespaces by the prefix that their standards write; a file may use another prefix for them. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["adobe:ns:meta/", "x"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://ns.adobe.com/xap/1.0/", "xmp"],
  ["http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "stEvt"],
  ["http://ns.adobe.com/photoshop/1.0/", "photoshop"],
  ["http://ns.adobe.com/pdf/1.3/", "pdf"],
  ["http://ns.adobe.com/tiff/1.0/", "tiff"],
  ["http://ns.adobe.com/exif/1.0/", "exif"],
  ["http://ns.adobe.com/exif/1.0/aux/", "aux"],
  ["http://cipa.jp/exif/1.0/", "exifEX"],
  ["http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "Iptc4xmpExt"],
  ["http://www.tc260.org.cn/ns/AIGC/1.0/", "TC260"],
]);

/**
 * All simple values of an XMP packet (ISO 16684-1), flat: each under the nearest element that is not RDF's own
 * grammar, so that lists, alternatives and structures need no care. Gives what stands before a fault.
 */
export function xmpProperties(packet: string): XmpProperty[] {
  const properties: XmpProperty[] = [];
  const namespaces = new Map<string, string>();
  const owners: (string | undefined)[] = [];
  for (const part of xmlParts(packet)) {
    const owner = owners.at(-1);
    if (part.kind === "close") {
      owners.pop();
    } else if (part.kind === "text") {
      if (owner !== undefined) properties.push({ name: owner, value: part.text.trim() });
    } else {
      declare(namespaces, part.attributes);
      const name = usualName(namespaces, part.name);
      const own = isGrammar(name) ? owner : name;
      owners.push(own);
      properties.push(...attributeProperties(namespaces, part.attributes, own));
    }
  }
  return properties;
}

/** Whether a name belongs to RDF, XML or the packet's wrapping: no property of its own. */
function isGrammar(name: string): boolean {
  return /^(?:rdf|x|xml|xmlns)(?::|$)/.test(name);
}

/** A prefix that is declared twice keeps its last meaning: no writer uses one for two namespaces. */
function declare(namespaces: Map<string, string>, attributes: readonly XmlAttribute[]): void {
  for (const { name, value } of attributes) {
    if (name.startsWith("xmlns:")) namespaces.set(name.slice(6), value);
  }
}

/** An undeclared prefix counts as the usual one: some writers forget to declare theirs. */
function usualName(namespaces: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(":");
  const namespace = namespaces.get(name.slice(0, Math.max(0, colon))) ?? "";
  const usual = prefixes.get(namespace);
  return usual === undefined ? name : usual + name.slice(colon);
}

function attributeProperties(
  namespaces: ReadonlyMap<string, string>,
  attributes: readonly XmlAttribute[],
  owner: string | undefined,
): XmpProperty[] {
  return attributes.flatMap(({ name: written, value }) => {
    const name = usualName(namespaces, written);
    if (name === "rdf:resource" && owner !== undefined) return [{ name: owner, value }];
    return isGrammar(name) || !name.includes(":") ? [] : [{ name, value }];
  });
}
