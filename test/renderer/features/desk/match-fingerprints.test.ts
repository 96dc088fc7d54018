import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchFingerprints } from "../../../../renderer/features/desk/collect/match-fingerprints.ts";

const one = { device: "one", fingerprint: "face 0001 0002 0003 0004 0005 0006 0007" };
const two = { device: "two", fingerprint: "abcd 1111 2222 3333 4444 5555 6666 7777" };
const match = (text: string) => {
  const { names, unknown } = matchFingerprints(text, [one, two]);
  return { names: Object.fromEntries(names), unknown };
};

describe("a list of fingerprints that was gathered at the PCs", () => {
  it("names PCs before or behind their fingerprints, however these are written", () => {
    expect(match(`${one.fingerprint}\tRoom 3, by the window\nFACE - ${two.fingerprint}`)).toEqual({
      names: { one: "Room 3, by the window", two: "FACE" },
      unknown: 0,
    });
    expect(match(`"ABCD-1111-2222-3333-4444-5555-6666-7777";"Reading room"`).names).toEqual({
      two: "Reading room",
    });
    expect(match(two.fingerprint.replaceAll(" ", "")).names).toEqual({ two: "" });
  });

  it("is not fooled by a fingerprint that differs in one digit or lacks its end", () => {
    for (let at = 0; at < one.fingerprint.length; at += 1) {
      if (one.fingerprint[at] === " ") continue;
      const other = `${one.fingerprint.slice(0, at)}9${one.fingerprint.slice(at + 1)}`;
      expect(match(other)).toEqual({ names: {}, unknown: 1 });
    }
    expect(match(one.fingerprint.slice(0, -1))).toEqual({ names: {}, unknown: 1 });
  });

  it("says of a line with two PCs that it fits none, and keeps the first name of a PC that comes twice", () => {
    expect(match(`${one.fingerprint}, ${two.fingerprint}`)).toEqual({ names: {}, unknown: 1 });
    expect(match(`Room 3 ${one.fingerprint}\n${one.fingerprint}\nRoom 4 ${one.fingerprint}`)).toEqual({
      names: { one: "Room 3" },
      unknown: 0,
    });
  });

  it("is read at once, however many separators stand in it", () => {
    const started = performance.now();
    expect(match(`${one.fingerprint}${",".repeat(50_000)}Room 3${";".repeat(50_000)}`).unknown).toBe(0);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("may be any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { names, unknown } = match(text);
        expect(names).toEqual({});
        expect(unknown).toBe(text.split("\n").filter((line) => line.trim() !== "").length);
      }),
    );
  });
});
