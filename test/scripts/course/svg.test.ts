import { describe, expect, test } from "vitest";
import { labelsOf, parseSvg } from "../../../scripts/course/svg.ts";
import { compileWith } from "../../builders/planted-course.ts";

const svg = (inside: string, attributes = `viewBox="0 0 640 300"`) => `<svg ${attributes}>${inside}</svg>`;

describe("a drawing", () => {
  test("becomes its elements, with the places of its labels", () => {
    const node = parseSvg(svg(`<g class="fill-ink"><text data-label="a" x="1" y="2"/></g><path d="M0 0"/>`));
    expect(node.children.map(({ tag }) => tag)).toEqual(["g", "path"]);
    expect(labelsOf(node)).toEqual(["a"]);
  });

  test.each([
    ["a script", svg("<script>alert(1)</script>"), "holds a <script>"],
    ["a foreign object", svg("<foreignObject/>"), "holds a <foreignObject>"],
    ["a link", svg(`<a href="x"/>`), "holds a <a>"],
    ["a picture", svg(`<image href="x.png"/>`), "holds a <image>"],
    ["a handler", svg(`<path onclick="x()"/>`), "has the attribute onclick"],
    ["a style", svg(`<path style="fill:red"/>`), "has the attribute style"],
    ["a colour of its own", svg(`<path fill="red"/>`), "has the attribute fill"],
    ["a strange class", svg(`<path class="fill-red"/>`), "has the class fill-red"],
    ["words", svg("<text>Hello</text>"), `holds the words "Hello"`],
    ["a size instead of a viewBox", svg("", `width="10"`), "has no viewBox"],
    ["two roots", `${svg("")}${svg("")}`, "is not"],
    ["torn XML", "<svg viewBox='0 0 1 1'><g></svg>", "is not XML"],
  ])("may not hold %s", (_what, source, message) => {
    expect(() => parseSvg(source)).toThrow(message);
  });

  test("must have a place for each label, and a label for each place", () => {
    const other = compileWith((files) => {
      files["assets/summary.svg"] = svg(`<text data-label="other" x="1" y="1"/>`);
    });
    expect(other.findings).toEqual([
      `assets/summary.svg · : has no text for the label "rule" of first-lesson`,
      `assets/summary.svg · : has a text for "other", no label of first-lesson`,
    ]);
  });
});
