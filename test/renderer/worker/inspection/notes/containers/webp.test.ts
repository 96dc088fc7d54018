import { describe, expect, it } from "vitest";
import { exifBlock, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { aWebp } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const exif = exifBlock({ image: [[0x010f, 2, 'workflow:{"nodes":[]}\0']] });

describe("the notes of a WebP picture", () => {
  it.each([
    ["bare", exif],
    ["marked as in JPEG", bytes("Exif\0\0", exif)],
  ])("come from EXIF, %s, and XMP behind the picture", (_how, block) => {
    const packet = xmpPacket(["Iptc4xmpExt:DigitalSourceType", "algorithmicMedia"]);
    const notes = notesOf(aWebp(["EXIF", block], ["XMP ", utf8(packet)]));
    expect(notes).toMatchObject({ state: "read", sourceTypes: ["algorithmicMedia"] });
    expect(lines(notes)).toEqual(['generator | EXIF | Make | workflow:{"nodes":[]}']);
  });

  it("cannot be read without a chunk", () => {
    expect(notesOf(bytes("RIFF\0\0\0\0WEBP")).state).toBe("unreadable");
  });
});
