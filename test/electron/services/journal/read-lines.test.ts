import { describe, expect, test } from "vitest";
import { type Line, readLines } from "../../../../electron/services/journal/read-lines.ts";
import { createRandom } from "../disk/random.ts";
import { aDisk, path, putBytes } from "./a-journal.ts";

async function linesOf(text: string) {
  const disk = await aDisk();
  await putBytes(disk, Buffer.from(text));
  const lines: Line[] = [];
  const size = await readLines(disk, path, (line) => lines.push(line));
  return { size, lines };
}

describe("reading lines", () => {
  test("gives every line of a file of many pieces, with its place", async () => {
    const random = createRandom(7);
    const texts = Array.from({ length: 30_000 }, () => "ก".repeat(Math.floor(random() * 260)));
    const text = texts.map((line) => `${line}\n`).join("");
    const { size, lines } = await linesOf(text);
    expect(size).toBeGreaterThan(9 * 1024 * 1024);
    expect(size).toBe(Buffer.byteLength(text));
    expect(lines.map(({ bytes }) => bytes.toString())).toEqual(texts);
    expect(lines.every(({ number }, index) => number === index + 1)).toBe(true);
    expect(lines.every(({ start }, index) => start === (lines[index - 1]?.end ?? 0))).toBe(true);
  });

  test("gives a line longer than a piece", async () => {
    const long = "x".repeat(9_000_000);
    const { lines } = await linesOf(`a\n${long}\nb\n`);
    expect(lines.map(({ bytes }) => bytes.length)).toEqual([1, long.length, 1]);
  });

  test("says of the last line that it has no newline", async () => {
    const { size, lines } = await linesOf("one\ntwo");
    expect(lines.map(({ bytes, hasNewline }) => [bytes.toString(), hasNewline])).toEqual([
      ["one", true],
      ["two", false],
    ]);
    expect(size).toBe(7);
  });

  test("gives none of an empty file", async () => {
    expect(await linesOf("")).toEqual({ size: 0, lines: [] });
  });
});
