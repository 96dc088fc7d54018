import { estimateEm, labelLineHeight, mayBreakBetween } from "./script.ts";

/** The place that a label has in a drawing, in the drawing's units. */
export type Room = { readonly width: number; readonly height: number };

/** A label set in lines: the size of its letters and the distance of its lines, in the drawing's units. */
export type SetLabel = {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly lineHeight: number;
};

const scales = [1, 0.92, 0.85, 0.78, 0.7];

/** Sets a label in as many lines as its room asks for, smaller only where no number of lines would fit. */
export function setLabel(
  text: string,
  room: Room,
  fontSize: number,
  isBold: boolean,
  language?: string,
): SetLabel {
  const lineHeight = labelLineHeight(text);
  const settings = scales.map((scale) => {
    const size = fontSize * scale;
    const lines = wrap(text, room.width / size, isBold, language);
    const isFitting =
      lines.every((line) => estimateEm(line, isBold) * size <= room.width) &&
      (lines.length === 1 || lines.length * lineHeight * size <= room.height);
    return { lines, fontSize: size, lineHeight: lineHeight * size, isFitting };
  });
  const { isFitting: _, ...best } =
    settings.find(({ isFitting }) => isFitting) ?? settings.at(-1) ?? oneLine(text, fontSize);
  return best;
}

function oneLine(text: string, fontSize: number) {
  return { lines: [text], fontSize, lineHeight: fontSize, isFitting: true };
}

/** Breaks a text into lines of at most `em`, as even as the number of lines allows. */
export function wrap(text: string, em: number, isBold = false, language?: string): string[] {
  if (estimateEm(text, isBold) <= em) return [text];
  const words = splitWords(text, language);
  let lines = fill(words, em, isBold);
  for (let narrower = em * 0.96; narrower > em / 2; narrower *= 0.96) {
    const evener = fill(words, narrower, isBold);
    if (evener.length > lines.length || evener.some((line) => estimateEm(line, isBold) > narrower)) break;
    lines = evener;
  }
  return lines;
}

function fill(words: readonly string[], em: number, isBold: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && estimateEm((line + word).trimEnd(), isBold) > em) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** The pieces between which a line may break, each with the space that follows it. */
function splitWords(text: string, language?: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    const before = words.at(-1);
    const isNew = before === undefined || /[ \t\n]$/.test(before) || mayBreakBetween(before, segment);
    if (isNew && segment.trim() !== "") words.push(segment);
    else words.splice(-1, 1, (before ?? "") + segment);
  }
  return words;
}
