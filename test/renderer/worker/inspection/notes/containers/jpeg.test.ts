import { describe, expect, it } from "vitest";
import { iptcBlock, photoshopResources, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { big, bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { aJpeg, segments } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const digest = "0123456789ABCDEF0123456789ABCDEF";

describe("the notes of a JPEG", () => {
  it("come from EXIF, XMP, IPTC and comments", () => {
    const notes = notesOf(
      aJpeg(
        [0xe0, "JFIF\0"],
        segments.exif({ image: [[0x010f, 2, "Canon\0"]] }),
        segments.xmp(xmpPacket(["Iptc4xmpExt:DigitalSourceType", "digitalCapture"])),
        segments.photoshop(photoshopResources(iptcBlock([80, "By"]))),
        segments.comment("a fox\nSteps: 20, Sampler: Euler a"),
      ),
    );
    expect(notes).toMatchObject({ state: "read", sourceTypes: ["digitalCapture"] });
    expect(lines(notes)).toEqual([
      "camera | EXIF | Make | Canon",
      "generator | JPEG COM | Comment | a fox\nSteps: 20, Sampler: Euler a",
      "author | IPTC | By-line | By",
    ]);
  });

  it("come from XMP under another name than Adobe's, as writers of the AIGC field use", () => {
    const notes = notesOf(
      aJpeg([0xe1, bytes("XMP\0XMP\0", utf8(xmpPacket(["TC260:AIGC", '{"Label":"1"}'])))]),
    );
    expect(lines(notes)).toEqual(['aigc | XMP | TC260:AIGC | {"Label":"1"}']);
  });

  it("come from AIGC in EXIF's UserComment", () => {
    const json = '{"AIGC":{"Label":"1","ContentProducer":"001"}}';
    const notes = notesOf(aJpeg(segments.exif({ photo: [[0x9286, 7, bytes("ASCII\0\0\0", json)]] })));
    expect(lines(notes)).toEqual([`aigc | EXIF | UserComment | ${json}`]);
  });

  it("come from XMP and IPTC that are longer than one segment", () => {
    const packet = utf8(
      xmpPacket(["Iptc4xmpExt:AIPromptInformation", "word ".repeat(20_000)], ["dc:title", "End"]),
    );
    const extension = (from: number, to: number) =>
      [
        0xe1,
        bytes(
          "http://ns.adobe.com/xmp/extension/\0",
          digest,
          big(packet.length, 4),
          big(from, 4),
          packet.subarray(from, to),
        ),
      ] as const;
    const resources = photoshopResources(iptcBlock([120, "caption"], [80, "By"]));
    const notes = notesOf(
      aJpeg(
        extension(0, 60_000),
        extension(60_000, packet.length),
        segments.photoshop(resources.subarray(0, 40)),
        segments.photoshop(resources.subarray(40)),
      ),
    );
    expect(notes.fields.map(({ field }) => field)).toEqual([
      "Caption/Abstract",
      "By-line",
      "Iptc4xmpExt:AIPromptInformation",
      "dc:title",
    ]);
  });

  it("end where the picture begins", () => {
    const comment = [[0xff, 0xfe], big(8, 2), "behind"] as const;
    const file = bytes([0xff, 0xd8, 0xff, 0xda], big(2, 2), ...comment);
    expect(notesOf(file)).toEqual({ state: "read", sourceTypes: [], fields: [] });
  });

  it("pass over bytes of padding before a marker", () => {
    const file = aJpeg(segments.comment("padded"));
    expect(lines(notesOf(bytes(file.subarray(0, 2), [0xff, 0xff], file.subarray(2))))).toEqual([
      "description | JPEG COM | Comment | padded",
    ]);
  });

  it("cannot be read where no segment follows", () => {
    expect(notesOf(bytes([0xff, 0xd8, 0xff])).state).toBe("unreadable");
    expect(notesOf(bytes([0xff, 0xd8, 0xff], new Uint8Array(100_000).fill(0xff))).state).toBe("unreadable");
  });
});
