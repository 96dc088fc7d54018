import { expect, it } from "vitest";
import type { SvgNode } from "../../../../renderer/domain/course/figure.ts";
import { labelRooms } from "../../../../renderer/player/blocks/label-room.ts";

const node = (tag: string, attributes: SvgNode["attributes"], ...children: SvgNode[]): SvgNode => ({
  tag,
  attributes,
  children,
});
const label = (attributes: SvgNode["attributes"]): SvgNode => ({ ...node("text", attributes), label: "a" });
const drawing = (...children: SvgNode[]) => node("svg", { viewBox: "0 0 640 200" }, ...children);

it("gives a label in the middle of a box the width of the box", () => {
  const text = label({ x: "100", y: "55.6", "font-size": "16", "text-anchor": "middle" });
  const rooms = labelRooms(drawing(node("rect", { x: "20", y: "20", width: "160", height: "60" }), text));
  expect(rooms.get(text)?.width).toBe(148);
  expect(rooms.get(text)?.height).toBeCloseTo(60, 0);
});

it("follows shifted groups", () => {
  const text = label({ x: "100", y: "56", "font-size": "16", "text-anchor": "middle" });
  const box = node("rect", { x: "20", y: "20", width: "160", height: "60" });
  const rooms = labelRooms(drawing(node("g", { transform: "translate(300 40)" }, box, text)));
  expect(rooms.get(text)?.width).toBe(148);
});

it("gives a label outside every box the way to the edge, or to its neighbour", () => {
  const left = label({ x: "40", y: "100", "font-size": "16" });
  const right = label({ x: "340", y: "102", "font-size": "16" });
  const rooms = labelRooms(drawing(left, right));
  expect(rooms.get(left)?.width).toBe(294);
  expect(rooms.get(right)?.width).toBe(294);
});

it("leaves what is turned alone", () => {
  const text = label({ x: "40", y: "100" });
  expect(labelRooms(drawing(node("g", { transform: "rotate(45)" }, text))).get(text)).toBeUndefined();
});
