import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../../renderer/domain/records/canonical-json.ts";

describe("canonical JSON", () => {
  test("has keys in order at every depth, no spaces, and leaves out what is undefined", () => {
    const value = { b: [{ z: 1, a: "ថ្នាំ" }, null], a: { d: true, c: undefined }, é: 0.1 };
    expect(canonicalJson(value)).toBe('{"a":{"d":true},"b":[{"a":"ថ្នាំ","z":1},null],"é":0.1}');
  });

  test("orders keys by UTF-16 code units, as RFC 8785 has it", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
    const text = canonicalJson(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual(keys.toSorted());
    expect([...text.matchAll(/"([^"]+)":/g)].map(([, key]) => JSON.parse(`"${key}"`))).toEqual([
      ...["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"],
    ]);
  });

  test("is the same for the same value however its keys are ordered, and reads back as the value", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
