import { expect, it } from "vitest";
import { fileTypeOf } from "../../../../renderer/domain/provenance/file-type.ts";

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ["jpeg", "\xff\xd8\xff\xe0\0\x10JFIF"],
  ["png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
  ["webp", "RIFF\x10\0\0\0WEBPVP8 "],
  ["wav", "RIFF\x10\0\0\0WAVEfmt "],
  ["avif", "\0\0\0\x1cftypmif1\0\0\0\0avifmif1miaf"],
  ["mp4", "\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41"],
  ["mov", "\0\0\0\x14ftypqt  \0\0\0\0qt  "],
  ["tiff", "II*\0\x08\0\0\0"],
  ["tiff", "MM\0*\0\0\0\x08"],
  ["pdf", "%PDF-1.7\n"],
  ["mp3", "ID3\x04\0\0\0\0\0\0"],
  ["mp3", "\xff\xfb\x90\x64\0"],
])("tells %s by its bytes", (type, head) => {
  expect(fileTypeOf(bytes(head))).toBe(type);
});

it.each([
  "",
  "\xff",
  "GIF89a",
  "PK\x03\x04",
  "<svg xmlns=",
  "RIFF\0\0\0\0AVI LIST",
  "\xff\xff\xff\xff",
  "ftyp",
])("does not take %j for any of them", (head) => {
  expect(fileTypeOf(bytes(head))).toBeUndefined();
});
