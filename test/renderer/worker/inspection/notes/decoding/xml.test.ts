import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type XmlPart, xmlParts } from "../../../../../../renderer/worker/inspection/notes/decoding/xml.ts";

const parts = (xml: string) => [...xmlParts(xml)];
const text = (xml: string) =>
  parts(xml)
    .flatMap((part) => (part.kind === "text" ? [part.text] : []))
    .join("");
const names = (all: readonly XmlPart[]) => all.flatMap((part) => (part.kind === "open" ? [part.name] : []));

describe("xmlParts", () => {
  it("reads elements, attributes and texts in order", () => {
    expect(parts(`<a b='1' c = "2>"><d/>text</a>`)).toEqual([
      {
        kind: "open",
        name: "a",
        attributes: [
          { name: "b", value: "1" },
          { name: "c", value: "2>" },
        ],
      },
      { kind: "open", name: "d", attributes: [] },
      { kind: "close" },
      { kind: "text", text: "text" },
      { kind: "close" },
    ]);
  });

  it("decodes the five entities and numbers, and leaves others as they are", () => {
    expect(text("<a>&lt;b&gt; &amp;amp; &#65;&#x1F600; &quot;&apos; &evil; &#x110000;</a>")).toBe(
      `<b> &amp; A😀 "' &evil; &#x110000;`,
    );
  });

  it("passes over comments, instructions and document types, and reads CDATA as text", () => {
    const xml = `<?xpacket begin=""?><!DOCTYPE a><!-- <no/> --><a><![CDATA[<b> & c]]></a>`;
    expect(names(parts(xml))).toEqual(["a"]);
    expect(text(xml)).toBe("<b> & c");
  });

  it("gives what stands before a fault", () => {
    expect(names(parts(`<a><b c="never closed ><d>`))).toEqual(["a"]);
    expect(names(parts("<a><!-- never closed <b>"))).toEqual(["a"]);
    expect(names(parts(`<a b=unquoted c="2">`))).toEqual(["a"]);
  });

  it("ends on any text, however it is cut or nested", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "a",
      "=",
      '"',
      "'",
      "&",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      " ",
      "<?",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(parts(pieces.join("")).length).toBeLessThan(1000);
      }),
    );
  });

  it.each([
    "<".repeat(500_000),
    `<a ${"b".repeat(500_000)}`,
    `<a ${"b ".repeat(250_000)}>`,
    "<a>".repeat(200_000),
  ])("takes no longer than its length deserves (%#)", (xml) => {
    const start = performance.now();
    parts(xml);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
