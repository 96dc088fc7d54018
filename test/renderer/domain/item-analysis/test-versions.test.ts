import { describe, expect, it } from "vitest";
import { takenOnce } from "../../../../renderer/domain/item-analysis/taken-once.ts";
import { testVersions, usualVersion } from "../../../../renderer/domain/item-analysis/test-versions.ts";
import { sittingsOf, theAnswers } from "../../../builders/test-responses.ts";

const people = (count: number, contentHash: string) =>
  theAnswers(
    Array.from({ length: count }, () => "1"),
    { contentHash },
  ).map((row) => ({
    ...row,
    pseudonym: `${contentHash}-${row.pseudonym}`,
  }));

const passed = (contentHash: string, courseVersion: string) => ({
  course: "safe-lifting",
  contentHash,
  courseVersion,
});

function versionsOf(counts: Readonly<Record<string, number>>, installed?: { hash: string; version: string }) {
  const rows = Object.entries(counts).flatMap(([hash, count]) => people(count, hash));
  const records = [passed("old", "1.9.0"), passed("new", "1.10.0")];
  return testVersions(takenOnce(sittingsOf(rows), "safe-lifting", "final"), records, installed);
}

describe("versions of a test", () => {
  it("stand newest first, as numbers and not as words; unknown ones last", () => {
    const versions = versionsOf({ old: 3, new: 2, strange: 9, here: 1 }, { hash: "here", version: "2.0.0" });
    expect(versions.map(({ contentHash, version, people: count }) => [contentHash, version, count])).toEqual([
      ["here", "2.0.0", 1],
      ["new", "1.10.0", 2],
      ["old", "1.9.0", 3],
      ["strange", undefined, 9],
    ]);
    expect(versions.map(({ isInstalled }) => isInstalled)).toEqual([true, false, false, false]);
  });

  it("are shown from the newest that enough people took, else from what most took", () => {
    expect(usualVersion(versionsOf({ old: 60, new: 30 }))?.contentHash).toBe("new");
    expect(usualVersion(versionsOf({ old: 60, new: 29 }))?.contentHash).toBe("old");
    expect(usualVersion(versionsOf({ old: 20, new: 5 }))?.contentHash).toBe("old");
    expect(usualVersion([])).toBeUndefined();
  });
});
