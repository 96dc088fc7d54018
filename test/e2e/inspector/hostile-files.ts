import { big, bytes, little, utf8 } from "../../builders/notes/bytes.ts";
import { aJpeg, anMp4, aPng, box, segments } from "../../builders/notes/files.ts";
import { rawXmpPacket } from "../../builders/notes/blocks.ts";

export type HostileFile = { readonly name: string; readonly bytes: Uint8Array };

const many = 100_000;
const endless = big(0xffffffff, 4);

/** Files that are built to keep a reader busy for ever, or to fill its memory. */
export const hostileFiles: readonly HostileFile[] = [
  { name: "chunks-without-end.png", bytes: bytes(pngStart(), endless, "tEXt", "Comment\0", "a".repeat(64)) },
  { name: "hundred-thousand-chunks.png", bytes: Buffer.concat([pngStart(), repeated(emptyText())]) },
  { name: "nested-notes.png", bytes: withPacket(nested("rdf:Seq")) },
  { name: "nested-open.jpg", bytes: aJpeg(segments.xmp(rawXmpPacket("<a>".repeat(15_000)))) },
  { name: "segments-of-nothing.jpg", bytes: bytes([0xff, 0xd8], ...Array(9_000).fill([0xff, 0xe1, 0, 0])) },
  { name: "seal-without-end.jpg", bytes: aJpeg([0xeb, bytes("JP", big(1, 2), big(1, 4), endless, "jumb")]) },
  { name: "seal-in-seal.png", bytes: aPng(["caBX", nestedBoxes("jumb", 5_000)]) },
  { name: "box-that-is-its-own.mp4", bytes: anMp4(bytes(big(0, 4), "moov", big(0, 4), "moov")) },
  { name: "box-of-no-length.mp4", bytes: anMp4(bytes(big(1, 4), "moov", big(0, 8)), box("moov")) },
  { name: "box-beyond-numbers.mp4", bytes: anMp4(bytes(big(1, 4), "moov", Array(8).fill(0xff))) },
  { name: "box-in-box.mp4", bytes: Buffer.concat([anMp4(), nestedBoxes("moov", 20_000)]) },
  { name: "hundred-thousand-boxes.mp4", bytes: Buffer.concat([anMp4(), repeated(box("free"))]) },
  {
    name: "riff-without-end.webp",
    bytes: bytes("RIFF", little(0xffffffff, 4), "WEBPVP8X", little(0xfffffffe, 4)),
  },
  { name: "directory-loop.tif", bytes: bytes("II", little(42, 2), little(8, 4), little(0, 2), little(8, 4)) },
  { name: "objects-without-end.pdf", bytes: utf8(`%PDF-1.7\n${"1 0 obj << /Prev 9 ".repeat(many)}`) },
];

/** Signature and header, without an end. */
function pngStart(): Uint8Array {
  return aPng().subarray(0, 33);
}

function emptyText(): Uint8Array {
  return aPng(["tEXt", "a\0b"]).subarray(33, 33 + 15);
}

function repeated(piece: Uint8Array): Uint8Array {
  return Buffer.concat(Array<Uint8Array>(many).fill(piece));
}

function nested(element: string): string {
  return `${`<${element}>`.repeat(many)}a${`</${element}>`.repeat(many)}`;
}

function withPacket(inside: string): Uint8Array {
  const text = Buffer.from(rawXmpPacket(inside));
  return aPng(["iTXt", Buffer.concat([Buffer.from("XML:com.adobe.xmp\0\0\0\0\0"), text])]);
}

/** Boxes of which each holds the next one and nothing else. */
function nestedBoxes(type: string, depth: number): Uint8Array {
  const whole = Buffer.alloc(depth * 8);
  for (let level = 0; level < depth; level += 1) {
    whole.writeUInt32BE((depth - level) * 8, level * 8);
    whole.write(type, level * 8 + 4, "latin1");
  }
  return whole;
}
