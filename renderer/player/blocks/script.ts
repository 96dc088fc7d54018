/** How a script sets its words: the line height that its labels need and the width of a middling letter, in em. */
type Script = { readonly pattern: RegExp; readonly lineHeight: number; readonly em: number };

const scripts: readonly Script[] = [
  { pattern: /\p{Script=Myanmar}/u, lineHeight: 1.6, em: 0.78 },
  { pattern: /\p{Script=Khmer}/u, lineHeight: 1.6, em: 0.68 },
  { pattern: /\p{Script=Thai}/u, lineHeight: 1.45, em: 0.58 },
  { pattern: /\p{Script=Lao}/u, lineHeight: 1.5, em: 0.58 },
  { pattern: /\p{Script=Han}/u, lineHeight: 1.35, em: 1 },
  { pattern: /\p{Script=Tamil}/u, lineHeight: 1.45, em: 0.85 },
];

const latinLineHeight = 1.25;
const withoutSpaces = /[\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Han}]/u;
/** A sign that stacks the consonant after it below the one before. */
const stacked = /[\u17d2\u1039]\p{L}/gu;

/** The line height of a label, in em: of the tallest script in it. */
export function labelLineHeight(text: string): number {
  return scripts.find(({ pattern }) => pattern.test(text))?.lineHeight ?? latinLineHeight;
}

/** Whether a line may break between two neighbouring words without a space. */
export function mayBreakBetween(before: string, after: string): boolean {
  const [last, first] = [before.at(-1) ?? "", after.at(0) ?? ""];
  return (withoutSpaces.test(last) || /\p{M}/u.test(last)) && withoutSpaces.test(first);
}

/** An estimate of a text's width in em, from the middle widths of Noto Sans's letters by script. */
export function estimateEm(text: string, isBold = false): number {
  const em = [...text.replaceAll(stacked, "")].reduce((sum, char) => sum + charEm(char), 0);
  return isBold ? em * 1.06 : em;
}

function charEm(char: string): number {
  if (/\p{Mn}|\p{Cf}/u.test(char)) return 0;
  const script = scripts.find(({ pattern }) => pattern.test(char));
  if (script) return script.em;
  if (/[\s.,:;'’!|ijlI()[\]-]/u.test(char)) return 0.29;
  if (/[rtf/]/u.test(char)) return 0.38;
  if (/[mwMW@%—]/u.test(char)) return 0.9;
  if (/[\p{Lu}]/u.test(char)) return 0.65;
  return 0.56;
}
