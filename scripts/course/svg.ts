import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { SvgNode } from "../../renderer/domain/course/figure.ts";

const tags = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
]);
const attributes = new Set(
  (
    "viewBox x y x1 y1 x2 y2 cx cy r rx ry width height d points transform class stroke-width stroke-linecap " +
    "stroke-linejoin stroke-dasharray opacity text-anchor dominant-baseline font-size font-weight dx dy"
  ).split(" "),
);
const ignored = new Set(["xmlns"]);
const classes =
  /^(fill|stroke)-(paper|surface|ink|muted|line|accent|soft|marigold|right|wrong|information|none)$/;

type Parsed = Readonly<Record<string, unknown>>;

/** Parses a drawing to its allow-listed elements. Throws an error that names the first thing outside the list. */
export function parseSvg(source: string): SvgNode {
  const validity = XMLValidator.validate(source);
  if (validity !== true) throw new Error(`is not XML: ${validity.err.msg} (line ${validity.err.line})`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    processEntities: false,
  });
  const nodes = (parser.parse(source) as Parsed[]).flatMap((node) => parseNode(node) ?? []);
  const [root] = nodes;
  if (root?.tag !== "svg" || nodes.length !== 1) throw new Error("is not one svg element");
  if (root.attributes["viewBox"] === undefined) throw new Error("has no viewBox");
  return root;
}

function parseNode(node: Parsed): SvgNode | undefined {
  const tag = Object.keys(node).find((key) => key !== ":@");
  if (tag === undefined || tag === "#comment") return undefined;
  if (tag === "#text") {
    if (String(node[tag]).trim() === "") return undefined;
    throw new Error(`holds the words "${String(node[tag])}"; words come from labels`);
  }
  if (!tags.has(tag)) throw new Error(`holds a <${tag}>, which drawings may not have`);
  const { label, kept } = parseAttributes((node[":@"] ?? {}) as Record<string, string>);
  const children = (node[tag] as Parsed[]).flatMap((child) => parseNode(child) ?? []);
  const strange = kept["class"]?.split(/\s+/).find((name) => !classes.test(name));
  if (strange !== undefined) throw new Error(`has the class ${strange}, which drawings may not have`);
  return { tag, attributes: kept, ...(label === undefined ? {} : { label }), children };
}

function parseAttributes(given: Readonly<Record<string, string>>) {
  const kept: Record<string, string> = {};
  let label: string | undefined;
  for (const [name, value] of Object.entries(given)) {
    if (name === "data-label") label = value;
    else if (attributes.has(name)) kept[name] = value;
    else if (!ignored.has(name)) throw new Error(`has the attribute ${name}, which drawings may not have`);
  }
  return { label, kept };
}

/** Every label that a drawing has a place for. */
export function labelsOf(node: SvgNode): string[] {
  return [...(node.label === undefined ? [] : [node.label]), ...node.children.flatMap(labelsOf)];
}
