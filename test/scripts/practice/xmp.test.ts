import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { xmpPacket } from "../../../scripts/practice/xmp.ts";

function descriptionIn(packet: string) {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { "x:xmpmeta": meta } = parser.parse(packet) as Meta;
  return meta["rdf:RDF"]["rdf:Description"];
}

type Meta = { "x:xmpmeta": { "rdf:RDF": { "rdf:Description": Readonly<Record<string, unknown>> } } };

describe("an XMP packet", () => {
  it("holds one property in its own namespace", () => {
    expect(descriptionIn(xmpPacket("TC260", "AIGC", '{"Label":"1 < 2 & 3"}'))).toEqual({
      "@_rdf:about": "",
      "@_xmlns:TC260": "http://www.tc260.org.cn/ns/AIGC/1.0/",
      "TC260:AIGC": '{"Label":"1 < 2 & 3"}',
    });
  });

  it("writes a description for all languages", () => {
    expect(descriptionIn(xmpPacket("dc", "description", "A garden."))["dc:description"]).toEqual({
      "rdf:Alt": { "rdf:li": { "#text": "A garden.", "@_xml:lang": "x-default" } },
    });
  });
});
