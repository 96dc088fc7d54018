import { describe, expect, it } from "vitest";
import { id3Tag } from "../../../../../builders/notes/blocks.ts";
import { bytes } from "../../../../../builders/notes/bytes.ts";
import { anMp3, oldId3 } from "../../../../../builders/notes/files.ts";
import { lines, notesOf } from "../../../../../builders/notes/read.ts";

describe("the notes of an MP3 file", () => {
  it("come from the tags at both ends", () => {
    const file = anMp3(
      id3Tag([["TENC", bytes([0], "LAME")]]),
      oldId3({ title: "Song", artist: "Somebody", comment: "made with Udio" }),
    );
    expect(lines(notesOf(file))).toEqual([
      "software | ID3 | TENC | LAME",
      "description | ID3v1 | Title | Song",
      "author | ID3v1 | Artist | Somebody",
      "date | ID3v1 | Year | 2026",
      "generator | ID3v1 | Comment | made with Udio",
    ]);
  });

  it("are empty for sound without a tag, and unreadable for a tag of no known version", () => {
    expect(notesOf(anMp3())).toEqual({ state: "read", sourceTypes: [], fields: [] });
    expect(notesOf(bytes("ID3", [9, 0, 0, 0, 0, 0, 0])).state).toBe("unreadable");
  });
});
