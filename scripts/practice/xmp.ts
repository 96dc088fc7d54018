/** Namespaces of the properties that practice files carry. */
const namespaces = {
  dc: "http://purl.org/dc/elements/1.1/",
  Iptc4xmpExt: "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
  // China's GB 45438-2025, as generators write it.
  TC260: "http://www.tc260.org.cn/ns/AIGC/1.0/",
} as const;

type Prefix = keyof typeof namespaces;

/** An XMP packet (ISO 16684-1) with one property. */
export function xmpPacket(prefix: Prefix, name: string, value: string): string {
  const property = `${prefix}:${name}`;
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // A description is written for each language; here once for all.
  const content =
    property === "dc:description" ? `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>` : text;
  return [
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" xmlns:${prefix}="${namespaces[prefix]}">`,
    `<${property}>${content}</${property}>`,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join("\n");
}
