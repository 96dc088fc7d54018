import { crc32, deflateSync } from "node:zlib";
import { exifBlock, type ExifOptions } from "./blocks.ts";
import { big, bytes, little, type Piece, utf8 } from "./bytes.ts";

/** A segment of a JPEG: its marker and what stands in it. */
export type Segment = readonly [marker: number, body: Piece];

export function aJpeg(...segments: readonly Segment[]): Uint8Array<ArrayBuffer> {
  const written = segments.map(([marker, body]) => {
    const content = bytes(body);
    return bytes([0xff, marker], big(content.length + 2, 2), content);
  });
  return bytes([0xff, 0xd8], ...written, [0xff, 0xda], big(2, 2), "picture", [0xff, 0xd9]);
}

export const segments = {
  exif: (options: ExifOptions): Segment => [0xe1, bytes("Exif\0\0", exifBlock(options))],
  xmp: (packet: string): Segment => [0xe1, bytes("http://ns.adobe.com/xap/1.0/\0", utf8(packet))],
  photoshop: (resources: Uint8Array): Segment => [0xed, bytes("Photoshop 3.0\0", resources)],
  comment: (text: string): Segment => [0xfe, utf8(text)],
};

/** A chunk of a PNG or of a RIFF file: its name and what stands in it. */
export type Chunk = readonly [name: string, body: Piece];

/** The chunks stand before the picture. */
export function aPng(...chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const header: Chunk = ["IHDR", bytes(big(1, 4), big(1, 4), [8, 0, 0, 0, 0])];
  const picture: Chunk = ["IDAT", deflateSync(bytes([0, 0]))];
  const all = [header, ...chunks, picture, ["IEND", ""] as const];
  return bytes("\x89PNG\r\n\x1a\n", ...all.map(pngChunk));
}

function pngChunk([name, body]: Chunk): Uint8Array {
  const content = bytes(name, body);
  return bytes(big(content.length - 4, 4), content, big(crc32(content), 4));
}

export const pngChunks = {
  text: (keyword: string, text: Piece): Chunk => ["tEXt", bytes(keyword, "\0", text)],
  packedText: (keyword: string, text: string): Chunk => [
    "zTXt",
    bytes(keyword, "\0\0", deflateSync(utf8(text))),
  ],
  worldText: (keyword: string, text: string, isPacked = false): Chunk => [
    "iTXt",
    bytes(
      keyword,
      [0, isPacked ? 1 : 0, 0],
      "en\0",
      utf8("schlüssel"),
      "\0",
      isPacked ? deflateSync(utf8(text)) : utf8(text),
    ),
  ],
};

export function aWebp(...chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return aRiff("WEBP", ["VP8X", new Uint8Array(10)], ["VP8 ", "odd"], ...chunks);
}

/** The chunks stand behind the sound. */
export function aWav(...chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return aRiff("WAVE", ["fmt ", new Uint8Array(16)], ["data", "sound"], ...chunks);
}

function aRiff(form: string, ...chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const content = bytes(form, riffChunks(chunks));
  return bytes("RIFF", little(content.length, 4), content);
}

/** Chunks of a RIFF file, as they also stand in a list. */
export function riffChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return bytes(
    ...chunks.map(([name, body]) => {
      const content = bytes(body);
      return bytes(name, little(content.length, 4), content, new Uint8Array(content.length % 2));
    }),
  );
}

export function infoList(...chunks: readonly Chunk[]): Chunk {
  return ["LIST", bytes("INFO", riffChunks(chunks))];
}

/** A box of an ISO base media file. */
export function box(type: string, ...inside: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const body = bytes(...inside);
  return bytes(big(body.length + 8, 4), type, body);
}

export function anMp4(...boxes: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return bytes(box("ftyp", "isom", big(512, 4), "isommp42"), box("mdat", "film"), ...boxes);
}

/** A list of texts under keys, as `ffmpeg -movflags use_metadata_tags` and QuickTime write it. */
export function keyedMeta(
  entries: readonly (readonly [key: string, value: string])[],
): Uint8Array<ArrayBuffer> {
  const keys = entries.map(([key]) => box("mdta", utf8(key)));
  const items = entries.map(([, value], at) => box(String.fromCharCode(...big(at + 1, 4)), dataBox(value)));
  return box(
    "meta",
    big(0, 4),
    box("hdlr", "mdta"),
    box("keys", big(0, 4), big(keys.length, 4), ...keys),
    box("ilst", ...items),
  );
}

/** The value of an item, in UTF-8. */
export function dataBox(text: string): Uint8Array<ArrayBuffer> {
  return box("data", big(1, 4), big(0, 4), utf8(text));
}

/** An AVIF picture with metadata items in the file itself. */
export function anAvif({
  exif,
  xmp,
}: {
  readonly exif?: Uint8Array;
  readonly xmp?: string;
}): Uint8Array<ArrayBuffer> {
  const items = [
    ...(exif === undefined ? [] : [{ entry: bytes("Exif\0"), content: bytes(big(6, 4), "Exif\0\0", exif) }]),
    ...(xmp === undefined ? [] : [{ entry: bytes("mime\0application/rdf+xml\0"), content: utf8(xmp) }]),
  ];
  const brand = box("ftyp", "avif", big(0, 4), "mif1avif");
  const meta = (start: number) => {
    let offset = start;
    const places = items.map(({ content }, at) => {
      offset += content.length;
      return bytes(
        big(at + 1, 2),
        big(0, 2),
        big(1, 2),
        big(offset - content.length, 4),
        big(content.length, 4),
      );
    });
    const entries = items.map(({ entry }, at) => box("infe", [2, 0, 0, 0], big(at + 1, 2), big(0, 2), entry));
    return box(
      "meta",
      big(0, 4),
      box("hdlr", new Uint8Array(25)),
      box("iinf", big(0, 4), big(items.length, 2), ...entries),
      box("iloc", big(0, 4), [0x44, 0x00], big(items.length, 2), ...places),
    );
  };
  const start = brand.length + meta(0).length + 8;
  return bytes(brand, meta(start), box("mdat", ...items.map(({ content }) => content)));
}

export function anMp3(tag: Uint8Array = new Uint8Array(), end: Piece = ""): Uint8Array<ArrayBuffer> {
  return bytes(tag, [0xff, 0xfb, 0x90, 0x00], "sound", end);
}

/** The 128 bytes at the end of an MP3 file. */
export function oldId3({ title = "", artist = "", comment = "" }): Uint8Array<ArrayBuffer> {
  return bytes(
    "TAG",
    title.padEnd(30, "\0"),
    artist.padEnd(30, "\0"),
    "\0".repeat(30),
    "2026",
    comment.padEnd(30, "\0"),
    [0],
  );
}

export type PdfOptions = {
  /** The inside of the information dictionary. */
  readonly info?: string;
  readonly xmp?: Piece;
  /** Further entries of the dictionary of the packet's stream. */
  readonly stream?: string;
  /** What stands before the document's own objects. */
  readonly before?: Piece;
  readonly trailer?: string;
};

export function aPdf({
  info,
  xmp,
  stream = "",
  before = "",
  trailer = "",
}: PdfOptions): Uint8Array<ArrayBuffer> {
  const packet = xmp === undefined ? undefined : bytes(xmp);
  return bytes(
    "%PDF-1.7\n",
    before,
    `\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${packet === undefined ? "" : "/Metadata 4 0 R"} >>\nendobj\n`,
    "2 0 obj\n<< /Type /Pages /Kids [ ] /Count 0 >>\nendobj\n",
    info === undefined ? "" : bytes("3 0 obj\n<< ", info, " >>\nendobj\n"),
    packet === undefined
      ? ""
      : bytes(
          `4 0 obj\n<< /Type /Metadata /Subtype /XML ${stream} >>\nstream\n`,
          packet,
          "\nendstream\nendobj\n",
        ),
    `trailer\n<< /Root 1 0 R ${info === undefined ? "" : "/Info 3 0 R"} ${trailer} >>\nstartxref\n0\n%%EOF\n`,
  );
}
