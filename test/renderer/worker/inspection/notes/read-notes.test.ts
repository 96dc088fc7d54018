import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileType, fileTypes } from "../../../../../renderer/domain/provenance/file-type.ts";
import { noteKinds } from "../../../../../renderer/domain/provenance/report.ts";
import { bufferSource, type ByteSource } from "../../../../../renderer/worker/inspection/byte-source.ts";
import { readNotes } from "../../../../../renderer/worker/inspection/notes/read-notes.ts";
import {
  exifBlock,
  id3Tag,
  iptcBlock,
  photoshopResources,
  xmpPacket,
} from "../../../../builders/notes/blocks.ts";
import { big, bytes, little, utf16, utf8 } from "../../../../builders/notes/bytes.ts";
import {
  aJpeg,
  anAvif,
  anMp3,
  anMp4,
  aPdf,
  aPng,
  aWav,
  aWebp,
  box,
  infoList,
  keyedMeta,
  pngChunks,
  segments,
} from "../../../../builders/notes/files.ts";

const packet = xmpPacket(
  ["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"],
  ["TC260:AIGC", '{"Label":"1"}'],
);
const exif = {
  image: [
    [0x010f, 2, "Canon\0"],
    [0x83bb, 7, iptcBlock([80, "By"])],
  ],
  photo: [[0x9286, 7, bytes("UNICODE\0", utf16("Steps: 20, Sampler: Euler", "big"))]],
  gps: [
    [2, 5, new Uint8Array(24).fill(1)],
    [4, 5, new Uint8Array(24).fill(1)],
  ],
} as const;
const user = box(
  "udta",
  keyedMeta([
    ["AIGC", "1"],
    ["encoder", "Lavf"],
  ]),
  box("©swr", big(2, 2), big(0, 2), "17"),
);
const tag = id3Tag([
  ["TSSE", bytes([3], "Lavf")],
  ["TXXX", bytes([1], utf16("AIGC\0{}", "little"))],
]);

/** One file of each type, full of notes. */
const files: Readonly<Record<FileType, Uint8Array<ArrayBuffer>>> = {
  jpeg: aJpeg(
    segments.exif(exif),
    segments.xmp(packet),
    segments.photoshop(photoshopResources(iptcBlock([80, "By"]))),
    segments.comment("comment"),
  ),
  png: aPng(
    pngChunks.text("parameters", "Steps: 20"),
    pngChunks.packedText(
      "Raw profile type exif",
      `\nexif\n 8\n${Buffer.from(exifBlock(exif)).toString("hex")}`,
    ),
    pngChunks.worldText("XML:com.adobe.xmp", packet, true),
  ),
  webp: aWebp(["EXIF", exifBlock(exif)], ["XMP ", utf8(packet)]),
  avif: anAvif({ exif: exifBlock(exif), xmp: packet }),
  tiff: exifBlock({ ...exif, order: "little", image: [...exif.image, [0x02bc, 7, utf8(packet)]] }),
  mp4: anMp4(
    box("moov", box("mvhd", big(0, 4), big(3e9, 4)), user),
    box("uuid", "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", utf8(packet)),
  ),
  mov: bytes(box("ftyp", "qt  "), box("moov", user)),
  mp3: anMp3(tag, bytes("TAG", new Uint8Array(125).fill(0x61))),
  wav: aWav(
    infoList(["ISFT", "Lavf"]),
    ["bext", new Uint8Array(700).fill(0x61)],
    ["_PMX", utf8(packet)],
    ["id3 ", tag],
  ),
  pdf: aPdf({
    info: String.raw`/Producer (Lavf \(1\)) /AIGC <7B7D>`,
    xmp: deflateSync(utf8(packet)),
    stream: "/Filter /FlateDecode",
  }),
};

/** Reads what must be readable whatever it is; nothing may be thrown. */
function check(file: Uint8Array<ArrayBuffer>, type: FileType): void {
  const { fields } = readNotes(bufferSource(file), type);
  const isSound = fields.every(
    ({ kind, field, value }) => noteKinds.includes(kind) && field.length <= 100 && value.length <= 4000,
  );
  if (!isSound) throw new Error(`no field of a report: ${JSON.stringify(fields)}`);
}

describe.each(fileTypes)("the notes of a damaged %s file", (type) => {
  const file = files[type];

  it("are found while it is whole", () => {
    expect(readNotes(bufferSource(file), type)).toMatchObject({ state: "read" });
    expect(readNotes(bufferSource(file), type).fields.length).toBeGreaterThan(1);
  });

  it("are read wherever it is cut", () => {
    for (let end = 0; end <= file.length; end += 1) check(file.subarray(0, end), type);
  });

  it("are read whatever bytes are changed, put in or taken out", () => {
    const place = fc.integer({ min: 0, max: file.length - 1 });
    const change = fc.tuple(place, fc.integer({ min: 0, max: 8 }), fc.uint8Array({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = changes.reduce(
          (whole, [at, taken, put]) => bytes(whole.subarray(0, at), put, whole.subarray(at + taken)),
          file,
        );
        check(changed, type);
      }),
      { numRuns: 300 },
    );
  });

  it("are read whatever number its sizes and places are set to", () => {
    const numbers = [0, 1, 0xff, 0x7fffffff, 0xffffffff];
    for (let at = 0; at + 4 <= Math.min(file.length, 500); at += 1) {
      for (const number of numbers) {
        const changed = file.slice();
        changed.set((at % 2 === 0 ? big : little)(number, 4), at);
        check(changed, type);
      }
    }
  }, 20_000);

  it("are read as any other type too", () => {
    for (const other of fileTypes) check(file, other);
  });
});

/** A file that repeats a piece for ever and counts what is read of it. */
function endless(start: Uint8Array, piece: Uint8Array) {
  const counts = { reads: 0, bytes: 0 };
  const source: ByteSource = {
    size: 2 ** 40,
    read: (from, to) => {
      counts.reads += 1;
      counts.bytes += to - from;
      const turn = Math.max(0, from - start.length) % piece.length;
      const turned = bytes(piece.subarray(turn), piece.subarray(0, turn));
      const before = start.subarray(from, to);
      return bytes(before, Buffer.alloc(to - from - before.length, turned));
    },
  };
  return { source, counts };
}

const ftyp = box("ftyp", "isom", big(0, 4));

describe("the notes of a file without end", () => {
  it.each([
    ["jpeg", "empty segments", bytes([0xff, 0xd8]), bytes([0xff, 0xe1], big(2, 2))],
    ["jpeg", "padding", bytes([0xff, 0xd8]), bytes([0xff])],
    [
      "jpeg",
      "large segments",
      bytes([0xff, 0xd8]),
      bytes([0xff, 0xe1, 0xff, 0xff], "Exif\0\0", new Uint8Array(65_527)),
    ],
    ["png", "empty chunks", bytes("\x89PNG\r\n\x1a\n"), bytes(big(0, 4), "tEXt", big(0, 4))],
    ["png", "texts of 2 GB", bytes("\x89PNG\r\n\x1a\n"), bytes(big(0x7fffffff, 4), "iTXt")],
    ["webp", "empty chunks", bytes("RIFF", big(0, 4), "WEBP"), bytes("XMP ", little(0, 4))],
    ["wav", "lists in lists", bytes("RIFF", big(0, 4), "WAVE"), bytes("LIST", little(0xffffffff, 4), "INFO")],
    ["mp4", "empty boxes", ftyp, box("udta")],
    ["mp4", "films in films", ftyp, bytes(big(0xffffffff, 4), "moov")],
    [
      "mp4",
      "keys without end",
      bytes(
        ftyp,
        big(1, 4),
        "moov",
        big(2 ** 40, 8),
        big(1, 4),
        "meta",
        big(2 ** 39, 8),
        big(0, 4),
        box("hdlr"),
      ),
      box("keys", big(0, 4)),
    ],
    ["avif", "indexes in indexes", box("ftyp", "avif"), bytes(big(0xffffffff, 4), "meta", big(0, 4))],
    ["mp3", "empty frames", bytes("ID3", [4, 0, 0, 127, 127, 127, 127]), bytes("TSSE", big(0, 4), [0, 0])],
    ["tiff", "a long directory", bytes("II", little(42, 2), little(8, 4)), bytes([0xff])],
    ["pdf", "objects", bytes("%PDF-1.7\n"), bytes("1 0 obj << /Info 1 0 R ")],
    ["pdf", "open strings", bytes("%PDF-1.7\n1 0 obj <<"), bytes("/Info 1 0 R ((((")],
  ] as const)("end soon: %s of %s", (type, _what, start, piece) => {
    const { source, counts } = endless(start, piece);
    readNotes(source, type);
    expect(counts.bytes).toBeLessThanOrEqual(16 * 1024 * 1024);
    expect(counts.reads).toBeLessThanOrEqual(512);
  });
});

it("says that a file cannot be read which has gone meanwhile", () => {
  const read = () => {
    throw new Error("NotReadableError");
  };
  expect(readNotes({ size: 1000, read }, "jpeg")).toEqual({
    state: "unreadable",
    sourceTypes: [],
    fields: [],
  });
});
