import { describe, expect, it } from "vitest";
import { xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { big, bytes, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";
import { anMp4, box, dataBox, keyedMeta } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

const xmpId = [
  0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
];
const packet = utf8(xmpPacket(["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"]));
const quickTimeText = (text: string) => bytes(big(utf8(text).length, 2), big(0, 2), utf8(text));
const noted = (...inMovie: readonly Uint8Array[]) => notesOf(anMp4(box("moov", ...inMovie)));

/** Seconds from 1904 to 1970, as QuickTime's documentation has them, and on to 28 November 2026. */
const created = 2_082_844_800 + 1_795_824_000;

describe("the notes of a film", () => {
  it.each([
    ["beside the film", anMp4(box("uuid", xmpId, packet))],
    ["in its head", anMp4(box("moov", box("uuid", xmpId, packet)))],
    ["in QuickTime's user data", anMp4(box("moov", box("udta", box("XMP_", packet))))],
    [
      "in a box with a long size",
      bytes(anMp4(), big(1, 4), "uuid", big(32 + packet.length, 8), xmpId, packet),
    ],
    ["in a box to the end of the file", bytes(anMp4(), big(0, 4), "uuid", xmpId, packet)],
  ])("come from XMP %s", (_where, file) => {
    expect(notesOf(file).sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
  });

  it("come from keys, as ffmpeg and QuickTime write them, with AIGC and a generator's keys among them", () => {
    const meta = keyedMeta([
      ["AIGC", '{"Label":"1"}'],
      ["com.apple.quicktime.make", "Apple"],
      ["com.apple.quicktime.creationdate", "2026-11-28T09:00:00+0700"],
      ["encoder", "Lavf61"],
      ["invokeai_metadata", "{}"],
      ["comment", "ຄຳເຫັນ"],
      ["com.example.other", "thing"],
    ]);
    const expected = [
      'aigc | MP4 keys | AIGC | {"Label":"1"}',
      "camera | MP4 keys | com.apple.quicktime.make | Apple",
      "date | MP4 keys | com.apple.quicktime.creationdate | 2026-11-28T09:00:00+0700",
      "software | MP4 keys | encoder | Lavf61",
      "generator | MP4 keys | invokeai_metadata | {}",
      "description | MP4 keys | comment | ຄຳເຫັນ",
      "other | MP4 keys | com.example.other | thing",
    ];
    expect(lines(noted(box("udta", meta)))).toEqual(expected);
    // QuickTime's "meta" stands in the movie itself and has no version before its boxes.
    expect(lines(noted(box("meta", meta.subarray(12))))).toEqual(expected);
  });

  it("come from iTunes' list, free names included", () => {
    const free = box(
      "----",
      box("mean", big(0, 4), "com.apple.iTunes"),
      box("name", big(0, 4), "AIGC"),
      dataBox('{"Label":"1"}'),
    );
    const wide = box("©ART", box("data", big(2, 4), big(0, 4), utf16("ນັກຮ້ອງ", "big")));
    const cover = box("©nam", box("data", big(13, 4), big(0, 4), "a picture"));
    const list = box(
      "ilst",
      box("©too", dataBox("Lavf61")),
      wide,
      cover,
      free,
      box("covr", dataBox("no text")),
    );
    expect(lines(noted(box("udta", box("meta", big(0, 4), box("hdlr", "mdir"), list))))).toEqual([
      "software | MP4 ilst | ©too | Lavf61",
      "author | MP4 ilst | ©ART | ນັກຮ້ອງ",
      'aigc | MP4 ilst | AIGC | {"Label":"1"}',
    ]);
  });

  it("come from QuickTime's and 3GPP's user data, and from an AIGC box", () => {
    const data = box(
      "udta",
      box("©swr", quickTimeText("17.2")),
      box("©mod", quickTimeText("iPhone 16")),
      box("titl", big(0, 4), big(0, 2), "Title\0"),
      box("auth", big(0, 4), big(0, 2), utf16("\ufeffນາງ ຄຳ", "big")),
      box("aigc", '{"Label":"1"}'),
    );
    expect(lines(noted(data))).toEqual([
      "software | MP4 udta | ©swr | 17.2",
      "camera | MP4 udta | ©mod | iPhone 16",
      "description | MP4 udta | titl | Title",
      "author | MP4 udta | auth | ນາງ ຄຳ",
      'aigc | MP4 udta | aigc | {"Label":"1"}',
    ]);
  });

  it.each([
    ["short", box("mvhd", [0, 0, 0, 0], big(created, 4))],
    ["long", box("mvhd", [1, 0, 0, 0], big(created, 8))],
  ])("come from the date in a %s head", (_size, head) => {
    expect(lines(noted(head))).toEqual(["date | MP4 mvhd | creation_time | 2026-11-28T00:00:00.000Z"]);
  });

  it("have no date where none is set or it cannot be", () => {
    expect(lines(noted(box("mvhd", big(0, 12)), box("mvhd", [1, 0, 0, 0], big(2 ** 52, 8))))).toEqual([]);
  });

  it("end at a size that cannot be", () => {
    const after = box("moov", box("udta", keyedMeta([["encoder", "unreached"]])));
    for (const size of [2, 7])
      expect(notesOf(bytes(anMp4(), big(size, 4), "free", after))).toMatchObject({
        state: "read",
        fields: [],
      });
    expect(notesOf(bytes(anMp4(), big(1, 4), "free", big(3, 8), after)).fields).toEqual([]);
  });
});
