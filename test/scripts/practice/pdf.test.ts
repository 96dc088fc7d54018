import { describe, expect, it } from "vitest";
import { plainPdf } from "../../../scripts/practice/pdf.ts";

const text = Buffer.from(plainPdf(["Opening hours", "Monday", "Closed"])).toString("latin1");

describe("a plain PDF", () => {
  it("leads to each of its objects", () => {
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe("xref");
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number} 0 obj`),
    );
  });

  it("says how long its content is", () => {
    const [, length, content = ""] = /\/Length (\d+) >>\nstream\n(.*)\nendstream/s.exec(text) ?? [];
    expect(content).toHaveLength(Number(length));
    expect(content.match(/Tj/g)).toHaveLength(3);
  });

  it("names nobody and nothing that made it", () => {
    expect(text).not.toMatch(/Info|Author|Creator|Producer|Date|Metadata/);
  });
});
