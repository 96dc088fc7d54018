import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergePacked, packRows, unpackRows } from "../../../../renderer/domain/desk/packed-rows.ts";

const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom("[]", "{}", "1", "true"),
  fc.integer({ min: 0, max: 2 }),
  fc.boolean(),
  fc.array(fc.string({ maxLength: 2 }), { maxLength: 2 }),
  fc.record({ points: fc.integer({ min: 0, max: 1 }) }),
);
const row = fc.record({ a: value, b: value, c: value }, { requiredKeys: ["a"] });

describe("packed rows", () => {
  test("come back as they were, after their way as JSON too", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const sent = JSON.parse(JSON.stringify(packRows(rows)));
        expect(unpackRows(sent)).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
    );
  });

  test("write a value that many rows have only once", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      course: "a-course-with-a-long-name",
      score: { points: index % 3 },
      at: `t${index}`,
    }));
    const text = JSON.stringify(packRows(rows));
    expect(text.split("a-course-with-a-long-name").length - 1).toBe(1);
    expect(text.length).toBeLessThan(JSON.stringify(rows).length / 3);
  });
});

describe("packs that are merged", () => {
  test("have the rows that were wanted of each, in order", () => {
    const part = fc.array(fc.tuple(row, fc.boolean()));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.boolean(), (parts, hasAll) => {
        const merged = mergePacked(
          parts.map((rows) => {
            const packed = JSON.parse(JSON.stringify(packRows(rows.map(([each]) => each))));
            return hasAll
              ? { packed }
              : { packed, rows: rows.flatMap(([, isWanted], at) => (isWanted ? [at] : [])) };
          }),
        );
        const wanted = parts.flat().flatMap(([each, isWanted]) => (hasAll || isWanted ? [each] : []));
        expect(merged.count).toBe(wanted.length);
        expect(unpackRows(JSON.parse(JSON.stringify(merged)))).toEqual(JSON.parse(JSON.stringify(wanted)));
      }),
    );
  });
});
