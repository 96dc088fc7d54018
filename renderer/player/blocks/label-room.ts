import type { SvgNode } from "../../domain/course/figure.ts";
import type { Room } from "./wrap-label.ts";

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type PlacedLabel = {
  readonly node: SvgNode;
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly anchor: "start" | "middle" | "end";
};

type Found = { readonly boxes: Box[]; readonly labels: PlacedLabel[] };

const margin = 6;

/** The room of every label of a drawing: of the smallest shape around it, up to its neighbours on the same line. */
export function labelRooms(drawing: SvgNode): Map<SvgNode, Room> {
  const found: Found = { boxes: [frameOf(drawing)], labels: [] };
  gather(drawing, { x: 0, y: 0 }, found);
  return new Map(found.labels.map((label) => [label.node, roomOf(label, found)]));
}

function roomOf(label: PlacedLabel, { boxes, labels }: Found): Room {
  const middle = label.y - label.fontSize * 0.35;
  const around = boxes
    .filter((box) => box.left <= label.x && label.x <= box.right && box.top <= middle && middle <= box.bottom)
    .map((box) => ({
      width: widthIn(box, label),
      height: 2 * Math.min(middle - box.top, box.bottom - middle),
    }))
    .filter(({ width }) => width >= label.fontSize * 2);
  const [first = { width: Infinity, height: Infinity }] = around.toSorted((a, b) => a.width - b.width);
  const beside = labels
    .filter((other) => other !== label && Math.abs(other.y - label.y) < label.fontSize)
    .map((other) => widthBeside(label, other));
  return { width: Math.min(first.width, ...beside), height: first.height };
}

function widthIn(box: Box, { x, anchor }: PlacedLabel): number {
  if (anchor === "start") return box.right - x - margin;
  if (anchor === "end") return x - box.left - margin;
  return 2 * (Math.min(x - box.left, box.right - x) - margin);
}

/** Two labels on a line share the distance between their anchors. */
function widthBeside(label: PlacedLabel, other: PlacedLabel): number {
  const distance = Math.abs(other.x - label.x);
  const isTowards = label.anchor === "middle" || (label.anchor === "start") === other.x > label.x;
  if (!isTowards || distance < label.fontSize) return Infinity;
  return (label.anchor === other.anchor ? distance : distance * 0.75) - margin;
}

function frameOf(drawing: SvgNode): Box {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(drawing.attributes["viewBox"]);
  return { left, top, right: left + width, bottom: top + height };
}

/** Walks a drawing, following shifts; what is turned or scaled is left out, and its labels stay as they are. */
function gather(node: SvgNode, origin: { readonly x: number; readonly y: number }, found: Found): void {
  const { transform } = node.attributes;
  const shift =
    transform === undefined ? [0, 0] : numbers(/^\s*translate\(([^)]*)\)\s*$/.exec(transform)?.[1]);
  if (shift.length === 0) return;
  const [shiftX = 0, shiftY = 0] = shift;
  const [x, y] = [origin.x + shiftX, origin.y + shiftY];
  if (node.label !== undefined) found.labels.push(placed(node, x, y));
  const box = boxOf(node);
  if (box)
    found.boxes.push({ left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y });
  for (const child of node.children) gather(child, { x, y }, found);
}

function placed(node: SvgNode, x: number, y: number): PlacedLabel {
  const { attributes } = node;
  const anchor = attributes["text-anchor"];
  return {
    node,
    x: x + Number(attributes["x"] ?? 0),
    y: y + Number(attributes["y"] ?? 0),
    fontSize: Number.parseFloat(attributes["font-size"] ?? "16"),
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
  };
}

function boxOf({ tag, attributes }: SvgNode): Box | undefined {
  const at = (name: string) => Number(attributes[name] ?? 0);
  if (tag === "rect") {
    return { left: at("x"), top: at("y"), right: at("x") + at("width"), bottom: at("y") + at("height") };
  }
  if (tag === "circle" || tag === "ellipse") {
    const [rx, ry] = tag === "circle" ? [at("r"), at("r")] : [at("rx"), at("ry")];
    return { left: at("cx") - rx, top: at("cy") - ry, right: at("cx") + rx, bottom: at("cy") + ry };
  }
  if (tag !== "polygon") return undefined;
  const points = numbers(attributes["points"]);
  const [xs, ys] = [
    points.filter((_, place) => place % 2 === 0),
    points.filter((_, place) => place % 2 === 1),
  ];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function numbers(list: string | undefined): number[] {
  return [...(list ?? "").matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gi)].map(([number]) => Number(number));
}
