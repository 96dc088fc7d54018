import { describe, expect, it } from "vitest";
import { exifBlock, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { big, bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { anAvif, box } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const brand = box("ftyp", "avif", big(0, 4), "avif");
const packet = xmpPacket(["dc:title", "Title"]);

describe("the notes of an AVIF picture", () => {
  it("come from its EXIF and XMP items", () => {
    const exif = exifBlock({ image: [[0x010f, 2, "Canon\0"]] });
    const xmp = xmpPacket(["Iptc4xmpExt:DigitalSourceType", "digitalCapture"]);
    const notes = notesOf(anAvif({ exif, xmp }));
    expect(notes).toMatchObject({ state: "read", sourceTypes: ["digitalCapture"] });
    expect(lines(notes)).toEqual(["camera | EXIF | Make | Canon"]);
  });

  it("come from items of version 3 that stand in the box itself, placed in eight bytes", () => {
    const entry = box("infe", [3, 0, 0, 0], big(70_000, 4), big(0, 2), "mime\0application/rdf+xml\0");
    const place = bytes(
      big(70_000, 4),
      big(1, 2),
      big(0, 2),
      big(4, 8),
      big(1, 2),
      big(2, 8),
      big(packet.length, 8),
    );
    const meta = box(
      "meta",
      big(0, 4),
      box("hdlr", new Uint8Array(25)),
      box("idat", "before", utf8(packet)),
      box("iinf", [1, 0, 0, 0], big(1, 4), entry),
      box("iloc", [2, 0, 0, 0], [0x88, 0x80], big(1, 4), place),
    );
    expect(lines(notesOf(bytes(brand, meta)))).toEqual(["description | XMP | dc:title | Title"]);
  });

  it("cannot be read without its index, and are empty where that lists nothing", () => {
    expect(notesOf(brand).state).toBe("unreadable");
    expect(notesOf(bytes(brand, box("meta", big(0, 4), box("hdlr", "pict"))))).toMatchObject({
      state: "read",
      fields: [],
    });
    expect(notesOf(anAvif({}))).toMatchObject({ state: "read", fields: [] });
  });
});
