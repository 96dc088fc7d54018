import { describe, expect, it } from "vitest";
import { bufferSource } from "../../../../../../renderer/worker/inspection/byte-source.ts";
import { noteId3 } from "../../../../../../renderer/worker/inspection/notes/blocks/id3.ts";
import { id3Tag, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { big, bytes, type Piece, utf16, utf8 } from "../../../../../builders/notes/bytes.ts";
import { lines, noted } from "../../../../../builders/notes/read.ts";

const notesOf = (tag: Uint8Array<ArrayBuffer>) => noted((taker) => void noteId3(taker, bufferSource(tag)));

const latin1 = (text: string) => bytes([0], text);
const world = (text: string) => bytes([3], utf8(text));

describe("noteId3", () => {
  it.each([3, 4] as const)("reads text frames of version 2.%i and passes over pictures", (version) => {
    const frames: (readonly [string, Piece])[] = [
      ["APIC", new Uint8Array(500)],
      ["TSSE", latin1("Lavf61.7.100")],
      ["TPE1", version === 4 ? world("ກຸ່ມດົນຕີ") : bytes([1, 0xff, 0xfe], utf16("ກຸ່ມດົນຕີ", "little"))],
      ["TIT2", bytes([2], utf16("ເພງ\0", "big"))],
      ["COMM", bytes([0], "eng", "\0made with suno; created=2026-02-25T03:57:12Z")],
    ];
    expect(lines(notesOf(id3Tag(frames, { version })))).toEqual([
      "software | ID3 | TSSE | Lavf61.7.100",
      "author | ID3 | TPE1 | ກຸ່ມດົນຕີ",
      "description | ID3 | TIT2 | ເພງ",
      "generator | ID3 | COMM | made with suno; created=2026-02-25T03:57:12Z",
    ]);
  });

  it("reads the three letters of version 2.2", () => {
    expect(lines(notesOf(id3Tag([["TSS", latin1("Old encoder")]], { version: 2 })))).toEqual([
      "software | ID3 | TSS | Old encoder",
    ]);
  });

  it("reads frames with names of their own, AIGC among them", () => {
    const json = '{"AIGC":{"Label":"1"}}';
    const tag = id3Tag([
      ["TXXX", world(`AIGC\0${json}`)],
      ["TXXX", bytes([1], utf16("\ufeffencoder\0", "little"), utf16("\ufeffLavf", "little"))],
    ]);
    expect(lines(notesOf(tag))).toEqual([
      `aigc | ID3 | TXXX:AIGC | ${json}`,
      "software | ID3 | TXXX:encoder | Lavf",
    ]);
  });

  it("reads XMP in a private frame", () => {
    const packet = utf8(xmpPacket(["Iptc4xmpExt:DigitalSourceType", "compositeSynthetic"]));
    const tag = id3Tag([
      ["PRIV", bytes("XMP\0", packet)],
      ["PRIV", bytes("other\0", packet)],
    ]);
    expect(notesOf(tag).sourceTypes).toEqual(["compositeSynthetic"]);
  });

  it("takes out what was put in so that nothing looks like sound", () => {
    const plain = id3Tag([["TSSE", latin1("a\xff\xe0b")]], { version: 3 });
    const frames = plain.subarray(10);
    const written = bytes([...frames].flatMap((byte) => (byte === 0xff ? [byte, 0] : [byte])));
    const tag = bytes("ID3", [3, 0, 0x80, 0, 0, 0, written.length], written);
    expect(lines(notesOf(tag))).toEqual(["software | ID3 | TSSE | aÿàb"]);
  });

  it("does so in single frames of version 2.4, and passes over a group and a length before their text", () => {
    const text = latin1("a\xff\0\xe0b");
    const frame = (id: string, flags: number, body: Uint8Array) =>
      bytes(id, [0, 0, 0, body.length], [0, flags], body);
    const frames = bytes(
      frame("TSSE", 0x02, text),
      frame("TENC", 0x41, bytes([9], big(8, 4), latin1("grouped"))),
      frame("TPE1", 0x08, latin1("packed")),
      frame("TIT2", 0x04, latin1("encrypted")),
    );
    expect(lines(notesOf(bytes("ID3", [4, 0, 0, 0, 0, 0, frames.length], frames)))).toEqual([
      "software | ID3 | TSSE | aÿàb",
      "software | ID3 | TENC | grouped",
    ]);
  });

  it("passes over the extended head, and over packed and encrypted frames", () => {
    const frame = (id: string, flags: number, body: Uint8Array) =>
      bytes(id, big(body.length, 4), [0, flags], body);
    const inside = bytes(
      big(6, 4),
      [0, 0, 0, 0, 0, 0],
      frame("TSSE", 0x80, latin1("packed")),
      frame("TENC", 0x20, bytes([9], latin1("grouped"))),
    );
    expect(lines(notesOf(bytes("ID3", [3, 0, 0x40, 0, 0, 0, inside.length], inside)))).toEqual([
      "software | ID3 | TENC | grouped",
    ]);
  });

  it("is false where there is no tag", () => {
    expect(noteId3({} as never, bufferSource(bytes("TAG")))).toBe(false);
  });
});
