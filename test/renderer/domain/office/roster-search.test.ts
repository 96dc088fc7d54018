import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRosterSearch } from "../../../../renderer/domain/office/roster-search.ts";
import { aRoster } from "../../../builders/rosters.ts";

const lines = aRoster();
const search = createRosterSearch(lines);
const found = (query: string) => search(query, 10).lines.map(({ person: { id } }) => id);

describe("a search in the roster", () => {
  test("finds by a part of a name, without its accents", () => {
    expect(found("nguyen duc")).toEqual(["p2"]);
  });

  test("finds by staff number, however it is written", () => {
    expect(found("A17")).toEqual(["p1"]);
    expect(found("a-17")).toEqual(["p1"]);
  });

  test("finds by a unit or one above it, in its own script", () => {
    expect(found("ចាត់ការ khin")).toEqual(["p3"]);
    expect(found("ministry")).toHaveLength(5);
  });

  test("finds everybody where nothing is asked, and says how many there are in all", () => {
    expect(search(" ", 2)).toEqual({ lines: lines.slice(0, 2), count: 5 });
  });

  test("finds nobody by what nobody has", () => {
    expect(search("khin zzz", 10)).toEqual({ lines: [], count: 0 });
  });

  test("finds each line by its own name and never more with one word more", () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.string(), (line, word) => {
        const all = search(line.person.name, 100);
        expect(all.lines).toContain(line);
        expect(search(`${line.person.name} ${word}`, 100).count).toBeLessThanOrEqual(all.count);
      }),
    );
  });
});
