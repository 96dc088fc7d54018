import { describe, expect, test } from "vitest";
import {
  freeForkName,
  isForkName,
  journalName,
  nameOfFile,
  originOf,
} from "../../../../electron/services/journal/journal-name.ts";

describe("a journal's name", () => {
  test.each(["../x", "", "a/b", "A", "a--1", "a-x", "a.ndjson", "a\u0000"])("is never %j", (name) => {
    expect(() => journalName(name)).toThrow("is no name of a journal");
    expect(nameOfFile(`${name}.ndjson`)).toBeUndefined();
  });

  test("is read from its file and no other file", () => {
    expect(nameOfFile("00ff.ndjson")).toBe("00ff");
    expect(nameOfFile("00ff-2.ndjson")).toBe("00ff-2");
    expect(["00ff.ndjson.new", "profile.json", "damaged"].map(nameOfFile)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("of a fork tells the device it comes from", () => {
    expect([isForkName("00ff"), isForkName("00ff-2")]).toEqual([false, true]);
    expect([originOf("00ff"), originOf("00ff-2")]).toEqual(["00ff", "00ff"]);
    expect(freeForkName("00ff", ["00ff", "00ff-2", "00ff-4"])).toBe("00ff-3");
  });
});
