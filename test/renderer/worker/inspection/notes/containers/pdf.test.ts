import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { aPdf } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const made = utf8(xmpPacket(["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"]));

describe("the notes of a PDF", () => {
  it("come from its information dictionary", () => {
    const info = String.raw`/Producer (Writer \(7.6\)) /Creator <FEFF0E810EB2> /Author (Jos\351 \
Cruz) /Nested << /Title (not this) >> /Kids [ (nor) << /Author (this) >> ] /Trapped /False
      /CreationDate (D:20261128093000+07'00') /AIGC ({"Label":"1"}) /Custom (left out)`;
    expect(lines(notesOf(aPdf({ info })))).toEqual([
      "software | PDF Info | Producer | Writer (7.6)",
      "software | PDF Info | Creator | ກາ",
      "author | PDF Info | Author | José Cruz",
      "date | PDF Info | CreationDate | D:20261128093000+07'00'",
      'aigc | PDF Info | AIGC | {"Label":"1"}',
    ]);
  });

  it("come from the last of several versions of a document", () => {
    const file = bytes(aPdf({ info: "/Title (First)" }), "3 0 obj\n<< /Title (Second) >>\nendobj\n");
    expect(lines(notesOf(file))).toEqual(["description | PDF Info | Title | Second"]);
  });

  it("come from its XMP packet, plain or packed", () => {
    expect(notesOf(aPdf({ xmp: made })).sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
    const packed = aPdf({ xmp: deflateSync(made), stream: "/Filter /FlateDecode" });
    expect(notesOf(packed).sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
    expect(notesOf(aPdf({ xmp: made, stream: "/Filter /Crypt" })).sourceTypes).toEqual([]);
  });

  it("leave out the packet of a picture or another document inside", () => {
    const picture = bytes(
      "9 0 obj\n<< /Type /Metadata /Subtype /XML >>\nstream\n",
      made,
      "\nendstream\nendobj\n",
    );
    expect(notesOf(aPdf({ before: picture })).sourceTypes).toEqual([]);
    const attached = bytes(
      "9 0 obj\n<< /Type /Metadata >>\nstream\n",
      utf8(xmpPacket(["dc:format", "application/pdf"], ["dc:title", "Attachment"])),
      "\nendstream\nendobj\n",
    );
    expect(lines(notesOf(aPdf({ before: attached })))).toEqual([]);
    const own = aPdf({ before: picture, xmp: utf8(xmpPacket(["dc:title", "Own"])) });
    expect(notesOf(own)).toMatchObject({ sourceTypes: [], fields: [{ value: "Own" }] });
  });

  it("come from a packet about a document where the catalogue is packed", () => {
    const packet = utf8(xmpPacket(["dc:format", "application/pdf"], ["dc:title", "Report"]));
    const file = (inside: Uint8Array) =>
      bytes(
        "%PDF-1.7\n8 0 obj\n<< /Type /Metadata /Subtype /XML >>\nstream\n",
        inside,
        "\nendstream\nendobj\n",
      );
    expect(lines(notesOf(file(packet)))).toEqual(["description | XMP | dc:title | Report"]);
    expect(notesOf(file(made)).sourceTypes).toEqual([]);
  });

  it("leave out the information of an encrypted document", () => {
    expect(lines(notesOf(aPdf({ info: "/Title (\x91\x02)", trailer: "/Encrypt 9 0 R" })))).toEqual([]);
  });

  it("are found at both ends of a large file", () => {
    const filling = bytes(aPdf({ info: "/Producer (Start)" }), new Uint8Array(6_000_000).fill(0x20));
    expect(lines(notesOf(filling))).toEqual(["software | PDF Info | Producer | Start"]);
    expect(
      lines(notesOf(aPdf({ info: "/Producer (End)", before: new Uint8Array(6_000_000).fill(0x20) }))),
    ).toEqual(["software | PDF Info | Producer | End"]);
  });

  it("cannot be read without an object", () => {
    expect(notesOf(bytes("%PDF-1.7\nnothing")).state).toBe("unreadable");
  });
});
