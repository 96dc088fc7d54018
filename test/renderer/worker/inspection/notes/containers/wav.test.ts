import { describe, expect, it } from "vitest";
import { id3Tag, xmpPacket } from "../../../../../builders/notes/blocks.ts";
import { bytes, utf8 } from "../../../../../builders/notes/bytes.ts";
import { aWav, infoList } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

describe("the notes of a WAV file", () => {
  it("come from its INFO list", () => {
    const list = infoList(
      ["ISFT", "Lavf61\0"],
      ["IART", utf8("ນັກຂ່າວ")],
      ["ICMT", "recorded outside"],
      ["ITCH", "someone"],
    );
    expect(lines(notesOf(aWav(["LIST", "adtl"], list)))).toEqual([
      "software | WAV INFO | ISFT | Lavf61",
      "author | WAV INFO | IART | ນັກຂ່າວ",
      "description | WAV INFO | ICMT | recorded outside",
      "other | WAV INFO | ITCH | someone",
    ]);
  });

  it("come from the broadcast chunk and iXML", () => {
    const bext = bytes(
      "An interview".padEnd(256, "\0"),
      "Recorder X".padEnd(32, "\0"),
      "\0".repeat(32),
      "2026-11-28",
      new Uint8Array(272),
      "A=PCM,F=48000",
    );
    const ixml =
      "<BWFXML><PROJECT>Radio</PROJECT><NOTE>second take</NOTE><BEXT><BWF_DESCRIPTION>said twice</BWF_DESCRIPTION></BEXT></BWFXML>";
    expect(lines(notesOf(aWav(["bext", bext], ["iXML", ixml])))).toEqual([
      "description | WAV bext | Description | An interview",
      "software | WAV bext | Originator | Recorder X",
      "date | WAV bext | OriginationDate | 2026-11-28",
      "software | WAV bext | CodingHistory | A=PCM,F=48000",
      "other | WAV iXML | PROJECT | Radio",
      "description | WAV iXML | NOTE | second take",
      "description | WAV iXML | BWF_DESCRIPTION | said twice",
    ]);
  });

  it("come from XMP, an ID3 tag and the AIGC chunk", () => {
    const notes = notesOf(
      aWav(
        ["_PMX", utf8(xmpPacket(["Iptc4xmpExt:DigitalSourceType", "trainedAlgorithmicMedia"]))],
        ["id3 ", id3Tag([["TSSE", bytes([0], "ElevenLabs")]])],
        ["AIGC", '{"Label":"1"}'],
      ),
    );
    expect(notes.sourceTypes).toEqual(["trainedAlgorithmicMedia"]);
    expect(lines(notes)).toEqual([
      "generator | ID3 | TSSE | ElevenLabs",
      'aigc | WAV | AIGC | {"Label":"1"}',
    ]);
  });
});
