import { describe, expect, it } from "vitest";
import { noteXmp } from "../../../../../../renderer/worker/inspection/notes/blocks/xmp.ts";
import { escaped, rawXmpPacket, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { bytes, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";
import { lines, noted } from "../../../../../builders/notes/read.ts";

const notesOf = (packet: string) => noted((taker) => noteXmp(taker, utf8(packet)));
const made = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";

describe("noteXmp", () => {
  it.each([
    ["an element", rawXmpPacket(`<Iptc4xmpExt:DigitalSourceType>${made}</Iptc4xmpExt:DigitalSourceType>`)],
    ["an attribute", rawXmpPacket("", `Iptc4xmpExt:DigitalSourceType="${made}"`)],
    ["a resource", rawXmpPacket(`<Iptc4xmpExt:DigitalSourceType rdf:resource="${made}"/>`)],
    [
      "a list",
      rawXmpPacket(
        `<Iptc4xmpExt:DigitalSourceType><rdf:Bag><rdf:li>${made}</rdf:li></rdf:Bag></Iptc4xmpExt:DigitalSourceType>`,
      ),
    ],
    [
      "another prefix",
      `<r:D xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" i:DigitalSourceType="${made}"/>`,
    ],
    ["an undeclared prefix", `<rdf:Description Iptc4xmpExt:DigitalSourceType="${made}"/>`],
  ])("reads the digital source type in %s", (_where, packet) => {
    expect(notesOf(packet).sourceTypes).toEqual([made]);
  });

  it("reads the four AI fields of IPTC 2025.1", () => {
    const notes = notesOf(
      xmpPacket(
        ["Iptc4xmpExt:AISystemUsed", "Example Model"],
        ["Iptc4xmpExt:AISystemVersionUsed", "3"],
        ["Iptc4xmpExt:AIPromptInformation", "a <market> at dawn"],
        ["Iptc4xmpExt:AIPromptWriterName", "ສົມສີ"],
      ),
    );
    expect(lines(notes)).toEqual([
      "ai | XMP | Iptc4xmpExt:AISystemUsed | Example Model",
      "ai | XMP | Iptc4xmpExt:AISystemVersionUsed | 3",
      "ai | XMP | Iptc4xmpExt:AIPromptInformation | a <market> at dawn",
      "ai | XMP | Iptc4xmpExt:AIPromptWriterName | ສົມສີ",
    ]);
  });

  it("reads who made it, when and with what, each text of a list for itself", () => {
    const inside = `<dc:creator><rdf:Seq><rdf:li>First</rdf:li><rdf:li>Second</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A market</rdf:li></rdf:Alt></dc:description>`;
    const attributes = `xmp:CreatorTool="Adobe Firefly" xmp:CreateDate="2026-11-28" photoshop:Credit="Photo desk"`;
    expect(lines(notesOf(rawXmpPacket(inside, attributes)))).toEqual([
      "generator | XMP | xmp:CreatorTool | Adobe Firefly",
      "date | XMP | xmp:CreateDate | 2026-11-28",
      "author | XMP | photoshop:Credit | Photo desk",
      "author | XMP | dc:creator | First",
      "author | XMP | dc:creator | Second",
      "description | XMP | dc:description | A market",
    ]);
  });

  it.each([
    ["an element", (json: string) => xmpPacket(["TC260:AIGC", json])],
    ["an attribute", (json: string) => rawXmpPacket("", `TC260:AIGC="${escaped(json)}"`)],
    [
      "any namespace",
      (json: string) => `<a xmlns:maker="http://example.org/" maker:AIGC="${escaped(json)}"/>`,
    ],
  ])("reads China's AIGC field as %s", (_where, packet) => {
    const json = '{"Label":"1","ContentProducer":"001","ProduceID":"7"}';
    expect(notesOf(packet(json)).fields).toMatchObject([{ kind: "aigc", where: "XMP", value: json }]);
  });

  it.each(["big", "little"] as const)("reads packets in UTF-16, %s endian", (order) => {
    const packet = xmpPacket(["dc:title", "ຕະຫຼາດ"]);
    const plain = noted((taker) => noteXmp(taker, utf16(packet, order)));
    const marked = noted((taker) => noteXmp(taker, utf16(`\ufeff${packet}`, order)));
    expect(lines(plain)).toEqual(["description | XMP | dc:title | ຕະຫຼາດ"]);
    expect(marked).toEqual(plain);
  });

  it("gives what stands before a fault, and nothing of properties that it does not know", () => {
    const cut =
      xmpPacket(["dc:title", "Title"], ["dc:description", "cut"]).split("<dc:description>")[0] ?? "";
    expect(lines(notesOf(cut))).toEqual(["description | XMP | dc:title | Title"]);
    expect(lines(notesOf(xmpPacket(["dc:format", "image/jpeg"])))).toEqual([]);
  });

  it("comes to an end in a nest that no writer would build", () => {
    const nest = "<dc:title>".repeat(100_000);
    expect(notesOf(`${nest}deep`).fields).toEqual([]);
    expect(noted((taker) => noteXmp(taker, bytes([0xff, 0xfe, 0])))).toEqual({ sourceTypes: [], fields: [] });
  });
});
