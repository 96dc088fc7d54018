import { describe, expect, it } from "vitest";
import { bufferSource } from "../../../../../../renderer/worker/inspection/byte-source.ts";
import { noteExif } from "../../../../../../renderer/worker/inspection/notes/blocks/exif.ts";
import {
  exifBlock,
  type ExifOptions,
  iptcBlock,
  photoshopResources,
  xmpPacket,
} from "../../../../../builders/notes/blocks.ts";
import { big, bytes, little, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";
import { lines, noted } from "../../../../../builders/notes/read.ts";

const notesOf = (options: ExifOptions) =>
  noted((taker) => void noteExif(taker, bufferSource(exifBlock(options))));
const linesOf = (options: ExifOptions) => lines(notesOf(options));

describe("noteExif", () => {
  it.each(["big", "little"] as const)("reads the tags of a camera, %s endian", (order) => {
    const options: ExifOptions = {
      order,
      image: [
        [0x010f, 2, "Canon\0"],
        [0x0110, 2, "Canon EOS R5\0"],
        [0x0131, 2, "Firmware 1.8\0"],
        [0x0132, 2, "2026:11:28 09:30:00\0"],
        [0x013b, 2, "S. Phommachanh\0"],
        [0x8298, 2, utf8("© สำนักงาน\0")],
      ],
      photo: [
        [0x9003, 2, "2026:11:27 08:00:00\0"],
        [0xa434, 2, "RF24-70mm\0"],
      ],
    };
    expect(linesOf(options)).toEqual([
      "camera | EXIF | Make | Canon",
      "camera | EXIF | Model | Canon EOS R5",
      "software | EXIF | Software | Firmware 1.8",
      "date | EXIF | DateTime | 2026:11:28 09:30:00",
      "author | EXIF | Artist | S. Phommachanh",
      "other | EXIF | Copyright | © สำนักงาน",
      "date | EXIF | DateTimeOriginal | 2026:11:27 08:00:00",
      "camera | EXIF | LensModel | RF24-70mm",
    ]);
  });

  it("reads values of up to four bytes out of the entry itself", () => {
    for (const make of ["LG", "Kyo"]) {
      expect(linesOf({ image: [[0x010f, 2, `${make}\0`]] })).toEqual([`camera | EXIF | Make | ${make}`]);
    }
  });

  it("reads Windows' own properties in UTF-16", () => {
    expect(linesOf({ image: [[0x9c9c, 1, utf16("ຮູບ\0", "little")]] })).toEqual([
      "description | EXIF | XPComment | ຮູບ",
    ]);
  });

  it("reads the settings that web UIs for Stable Diffusion leave in UserComment", () => {
    const settings = "a fox\nSteps: 20, Sampler: Euler a, CFG scale: 7";
    expect(linesOf({ photo: [[0x9286, 7, bytes("UNICODE\0", utf16(settings, "big"))]] })).toEqual([
      `generator | EXIF | UserComment | ${settings}`,
    ]);
  });

  it("takes ComfyUI's prompt in the camera's tag for what it is", () => {
    const [line] = linesOf({ image: [[0x0110, 2, 'prompt:{"3":{"class_type":"KSampler"}}\0']] });
    expect(line).toMatch(/^generator \| EXIF \| Model/);
  });

  it("shows the place as decimal degrees", () => {
    const degrees = (...parts: readonly number[]) =>
      bytes(...parts.flatMap((part) => [big(part, 4), big(1, 4)]));
    const gps: ExifOptions["gps"] = [
      [1, 2, "N\0"],
      [2, 5, degrees(17, 58, 12)],
      [3, 2, "E\0"],
      [4, 5, degrees(102, 36, 0)],
    ];
    expect(linesOf({ gps })).toEqual(["other | EXIF | GPSLatitude, GPSLongitude | 17.97000 N, 102.60000 E"]);
    expect(linesOf({ gps: [[2, 5, new Uint8Array(24)], ...gps.slice(2)] })).toEqual([]);
  });

  it("reads the XMP and IPTC blocks that a TIFF file holds in tags", () => {
    const xmp = xmpPacket(["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"]);
    const notes = notesOf({
      image: [
        [0x02bc, 7, utf8(xmp)],
        [0x83bb, 7, iptcBlock([80, "Raw"])],
        [0x8649, 7, photoshopResources(iptcBlock([110, "Resource"]))],
      ],
    });
    expect(notes.sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
    expect(lines(notes)).toEqual(["author | IPTC | By-line | Raw", "author | IPTC | Credit | Resource"]);
  });

  it("is false for what is no TIFF, and reads on where a directory points to itself or nowhere", () => {
    const read = (block: Uint8Array<ArrayBuffer>) => {
      let isRead = false;
      const { fields } = noted((taker) => {
        isRead = noteExif(taker, bufferSource(block));
      });
      return { isRead, count: fields.length };
    };
    expect(read(bytes("no TIFF"))).toEqual({ isRead: false, count: 0 });
    const loop = bytes(
      "II",
      little(42, 2),
      little(8, 4),
      little(1, 2),
      little(0x8769, 2),
      little(4, 2),
      little(1, 4),
      little(8, 4),
    );
    expect(read(loop)).toEqual({ isRead: true, count: 0 });
    expect(read(bytes("MM", big(42, 2), big(0xfffffff0, 4)))).toEqual({ isRead: false, count: 0 });
  });
});
