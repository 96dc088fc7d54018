import { describe, expect, it } from "vitest";
import { mostFields, noteTaker } from "../../../../../renderer/worker/inspection/notes/note-taker.ts";
import { lines, noted } from "../../../../builders/notes/read.ts";

describe("noteTaker", () => {
  it("lets a generator's name, its settings and the AIGC field win over what a field is for", () => {
    const notes = noted((taker) => {
      taker.note("software", "Software", "EXIF", "NovelAI");
      taker.note("author", "photoshop:Credit", "XMP", "Made with Google AI");
      taker.note("description", "UserComment", "EXIF", "fox\nSteps: 20, Sampler: Euler");
      taker.note("camera", "Model", "EXIF", 'prompt:{"1":{}}');
      taker.note("other", "AIGC", "PNG tEXt", '{"Label":"1"}');
      taker.note("description", "COMM", "ID3", "made with suno; created=2026-02-25");
    });
    expect(notes.fields.map(({ kind }) => kind)).toEqual([
      "generator",
      "generator",
      "generator",
      "generator",
      "aigc",
      "generator",
    ]);
  });

  it("leaves a person's or an office's name what it is, whatever it says", () => {
    const notes = noted((taker) => {
      taker.note("author", "Author", "PDF Info", "Suno Kittipong");
      taker.note("description", "Title", "PDF Info", "Rules for ChatGPT in offices");
      taker.note("ai", "Iptc4xmpExt:AISystemUsed", "XMP", "Midjourney");
    });
    expect(notes.fields.map(({ kind }) => kind)).toEqual(["author", "description", "ai"]);
  });

  it("leaves out empty values and repetitions", () => {
    const notes = noted((taker) => {
      taker.note("camera", "Make", "EXIF", "  ");
      taker.note("camera", "Make", "EXIF", "Canon");
      taker.note("camera", "Make", "EXIF", "Canon ");
      taker.note("camera", "tiff:Make", "XMP", "Canon");
    });
    expect(lines(notes)).toEqual(["camera | EXIF | Make | Canon", "camera | XMP | tiff:Make | Canon"]);
  });

  it("keeps 300 fields and 20 source types at most, and short names", () => {
    const { fields, sourceTypes } = noted((taker) => {
      for (let count = 0; count < 1000; count += 1) {
        taker.note("other", `${count} ${"k".repeat(500)}`, "PNG tEXt", "value");
        taker.sourceType(`http://example.org/${count}`);
      }
    });
    expect(fields).toHaveLength(mostFields);
    expect(sourceTypes).toHaveLength(20);
    expect(fields[0]?.field).toHaveLength(100);
  });

  it("allows 1 MB of XML for a file, however many packets it has", () => {
    const taker = noteTaker();
    expect(taker.spend(1_000_000)).toBe(1_000_000);
    expect(taker.spend(1_000_000)).toBe(1024 * 1024 - 1_000_000);
    expect(taker.spend(1)).toBe(0);
  });

  it("makes names and source types legible too", () => {
    const taker = noteTaker();
    taker.note("other", "\u202eyek", "PNG tEXt", "value");
    taker.sourceType("\u202ex");
    expect(taker.taken()).toMatchObject({ sourceTypes: ["\\u202ex"], fields: [{ field: "\\u202eyek" }] });
  });
});
