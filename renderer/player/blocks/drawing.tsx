import { createElement, type ReactNode, use, useMemo } from "react";
import type { SvgNode } from "../../domain/course/figure.ts";
import type { FigureWords } from "../../domain/course/strings.ts";
import { ContentLanguageContext } from "./course-links.ts";
import "./figure.css";
import { labelRooms } from "./label-room.ts";
import { type Room, setLabel } from "./wrap-label.ts";

/** A course drawing with its labels in the course's language; screen readers read its alternative text instead. */
export function Drawing({ drawing, words }: { readonly drawing: SvgNode; readonly words: FigureWords }) {
  const language = use(ContentLanguageContext);
  const rooms = useMemo(() => labelRooms(drawing), [drawing]);
  return (
    <svg {...attributesOf(drawing)} role="img" aria-label={words.alt} lang={language} className="drawing">
      {drawing.children.map((child, place) => nodeOf(child, place, { words, rooms, language }))}
    </svg>
  );
}

type Setting = {
  readonly words: FigureWords;
  readonly rooms: ReadonlyMap<SvgNode, Room>;
  readonly language: string | undefined;
};

function nodeOf(node: SvgNode, key: number, setting: Setting): ReactNode {
  const children =
    node.label === undefined
      ? node.children.map((child, place) => nodeOf(child, place, setting))
      : labelOf(node, setting.words.labels[node.label] ?? "", setting);
  return createElement(node.tag, { key, ...attributesOf(node) }, ...children);
}

/** One line stands as it is; more stand around the point where the one line would have stood. */
function labelOf(node: SvgNode, text: string, { rooms, language }: Setting): ReactNode[] {
  const given = Number.parseFloat(node.attributes["font-size"] ?? "16");
  const room = rooms.get(node);
  if (room === undefined) return [text];
  const isBold = Number(node.attributes["font-weight"] ?? 400) >= 600;
  const { lines, fontSize, lineHeight } = setLabel(text, room, given, isBold, language);
  if (lines.length === 1 && fontSize === given) return [text];
  const x = node.attributes["x"];
  const first = (-(lines.length - 1) * lineHeight) / 2;
  return lines.map((line, place) => (
    <tspan key={place} x={x} dy={place === 0 ? first : lineHeight} fontSize={fontSize}>
      {line}
    </tspan>
  ));
}

function attributesOf(node: SvgNode): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [propertyName(name), value]),
  );
}

/** React's name of an attribute. */
function propertyName(attribute: string): string {
  if (attribute === "class") return "className";
  return attribute.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
