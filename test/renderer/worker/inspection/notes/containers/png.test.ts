import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { exifBlock, iptcBlock, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { aPng, pngChunks } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const settings = "a fox\nNegative prompt: blur\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1";

describe("the notes of a PNG", () => {
  it.each([
    ["tEXt", pngChunks.text("parameters", settings)],
    ["zTXt", pngChunks.packedText("parameters", settings)],
    ["iTXt", pngChunks.worldText("parameters", settings)],
    ["iTXt", pngChunks.worldText("parameters", settings, true)],
  ])("come from a generator's settings in %s", (type, chunk) => {
    expect(lines(notesOf(aPng(chunk)))).toEqual([`generator | PNG ${type} | parameters | ${settings}`]);
  });

  it("come from every generator's own key, and from the common keys", () => {
    const keys = ["prompt", "workflow", "Dream", "sd-metadata", "invokeai_metadata", "fooocus_scheme"];
    const notes = notesOf(
      aPng(
        ...keys.map((key) => pngChunks.text(key, "{}")),
        pngChunks.text("Software", "NovelAI"),
        pngChunks.text("Software", "gnome-screenshot"),
        pngChunks.text("Creation Time", "2026-11-28"),
        pngChunks.text("Author", "Jos\xe9"),
        pngChunks.worldText("Description", "ຕະຫຼາດ"),
        pngChunks.text("Comment", '{"prompt":"a fox","steps":28,"sampler":"k_euler"}'),
        pngChunks.text("Anything", "else"),
      ),
    );
    expect(notes.fields.map(({ kind, field }) => [field, kind])).toEqual([
      ...keys.map((key) => [key, "generator"]),
      ["Software", "generator"],
      ["Software", "software"],
      ["Creation Time", "date"],
      ["Author", "author"],
      ["Description", "description"],
      ["Comment", "generator"],
      ["Anything", "other"],
    ]);
    expect(notes.fields[9]?.value).toBe("José");
  });

  it("come from the AIGC field, bare and wrapped", () => {
    const notes = notesOf(
      aPng(pngChunks.text("AIGC", '{"AIGC":{"Label":"1"}}'), pngChunks.text("AIGC", '{"Label":"1"}')),
    );
    expect(notes.fields.map(({ kind }) => kind)).toEqual(["aigc", "aigc"]);
  });

  it("come from XMP and EXIF", () => {
    const packet = xmpPacket(
      ["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"],
      ["photoshop:Credit", "Made with Google AI"],
    );
    const notes = notesOf(
      aPng(
        ["eXIf", exifBlock({ image: [[0x0131, 2, "Paint\0"]] })],
        pngChunks.worldText("XML:com.adobe.xmp", packet),
      ),
    );
    expect(notes.sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
    expect(lines(notes)).toEqual([
      "software | EXIF | Software | Paint",
      "generator | XMP | photoshop:Credit | Made with Google AI",
    ]);
  });

  it("come from the blocks that ImageMagick writes in hexadecimal digits", () => {
    const hex = (kind: string, block: Uint8Array) =>
      `\n${kind}\n${String(block.length).padStart(8)}\n${Buffer.from(block).toString("hex").replace(/.{72}/g, "$&\n")}\n`;
    const exif = bytes("Exif\0\0", exifBlock({ image: [[0x010f, 2, "Canon\0"]] }));
    const notes = notesOf(
      aPng(
        pngChunks.packedText("Raw profile type exif", hex("exif", exif)),
        pngChunks.text("Raw profile type xmp", hex("xmp", utf8(xmpPacket(["dc:title", "Title"])))),
        pngChunks.text("Raw profile type iptc", hex("iptc", iptcBlock([80, "By"]))),
        pngChunks.text("Raw profile type icc", "no digits"),
      ),
    );
    expect(lines(notes)).toEqual([
      "camera | EXIF | Make | Canon",
      "description | XMP | dc:title | Title",
      "author | IPTC | By-line | By",
    ]);
  });

  it("are unpacked of a few bombs only, however many there are", () => {
    const bomb = deflateSync(new Uint8Array(20_000_000).fill(0x61));
    const file = aPng(
      ...Array.from({ length: 200 }, (_, at) => ["zTXt", bytes(`k${at}`, "\0\0", bomb)] as const),
    );
    const unpacked = notesOf(file).fields.filter(({ value }) => value.length > 1000);
    expect(unpacked.length).toBeLessThan(4);
  });

  it("cannot be read without a header", () => {
    expect(notesOf(bytes("\x89PNG\r\n\x1a\n")).state).toBe("unreadable");
    expect(notesOf(aPng()).state).toBe("read");
  });
});
