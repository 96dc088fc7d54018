import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Notes } from "../../../../../renderer/domain/provenance/report.ts";
import { xmpPacket } from "../../../../builders/notes/blocks.ts";
import { notesOf } from "../../../../builders/notes/read.ts";

const made = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
const xmp = xmpPacket(
  ["Iptc4xmpExt:DigitalSourceType", made],
  ["xmp:CreatorTool", "Editor 3"],
  ["dc:title", "ຕະຫຼາດ"],
);
const exif = {
  IFD0: { Make: "Canon", Model: "EOS R5", Software: "Editor 3", Artist: "Ann", ImageDescription: "A market" },
  IFD2: { DateTimeOriginal: "2026:11:28 09:30:00", LensModel: "RF24-70mm" },
  IFD3: {
    GPSLatitudeRef: "S",
    GPSLatitude: "6/1 12/1 36/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "106/1 49/1 12/1",
  },
};

/** A picture that libvips wrote, with its metadata. */
async function written(format: "jpeg" | "png" | "webp" | "avif" | "tiff"): Promise<Uint8Array<ArrayBuffer>> {
  const plain = sharp({ create: { width: 16, height: 16, channels: 3, background: "teal" } });
  return Uint8Array.from(await plain.withExif(exif).withXmp(xmp).toFormat(format).toBuffer());
}

function valueOf({ fields }: Notes, field: string): string | undefined {
  return fields.find((note) => note.field === field)?.value;
}

/** What ExifReader says of a tag: its own types list only some. */
function described(tags: object | undefined, name: string): unknown {
  return (tags as Readonly<Record<string, { readonly description?: unknown }>> | undefined)?.[name]
    ?.description;
}

describe("the notes of pictures that another program wrote", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)(
    "agree with ExifReader on the EXIF of %s",
    async (format) => {
      const file = await written(format);
      const notes = notesOf(file);
      const { exif: tags, gps } = ExifReader.load(file.buffer, { expanded: true });
      for (const [field, value] of Object.entries({ ...exif.IFD0, ...exif.IFD2 })) {
        expect([valueOf(notes, field), described(tags, field)]).toEqual([value, value]);
      }
      expect(gps).toMatchObject({ Latitude: -6.21, Longitude: 106.82 });
      expect(valueOf(notes, "GPSLatitude, GPSLongitude")).toBe("6.21000 S, 106.82000 E");
    },
  );

  it.each(["jpeg", "webp", "avif", "tiff"] as const)(
    "agree with ExifReader on the XMP of %s",
    async (format) => {
      const file = await written(format);
      const notes = notesOf(file);
      const { xmp: properties } = ExifReader.load(file.buffer, { expanded: true });
      expect([notes.sourceTypes[0], described(properties, "DigitalSourceType")]).toEqual([made, made]);
      expect(valueOf(notes, "xmp:CreatorTool")).toBe(described(properties, "CreatorTool"));
      expect(valueOf(notes, "dc:title")).toBe("ຕະຫຼາດ");
    },
  );

  it("read the XMP that libvips packs in a PNG", async () => {
    expect(notesOf(await written("png")).sourceTypes).toEqual([made]);
  });
});
