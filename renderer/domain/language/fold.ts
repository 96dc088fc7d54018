import { digitValue } from "./digits.ts";
import { stripBreaks } from "./line-breaks.ts";

/** A text as it is compared, and for every unit of it the place in the shown text that it comes from. */
export type Folded = { readonly text: string; readonly places: readonly number[] };

/** A text as it is shown in results: composed and without invisible break marks. */
export function shownText(text: string): string {
  return stripBreaks(text).normalize("NFC");
}

/**
 * A shown text as it is compared: no case, no accents on Latin letters, Latin digits, and one spelling where a
 * script has several that look alike (Thai and Lao am, Khmer subscript ta, the Burmese wa typed as a zero).
 */
export function fold(shown: string): string {
  return mendZeros(shown).toLowerCase().replaceAll(alike, plain);
}

/** The same with places, for marking what was found; slower. */
export function foldWithPlaces(shown: string): Folded {
  const mended = mendZeros(shown);
  let text = "";
  const places: number[] = [];
  const add = (piece: string, from: number, step: number) => {
    for (let unit = 0; unit < piece.length; unit += 1) places.push(from + unit * step);
    text += piece;
  };
  let end = 0;
  for (const match of mended.matchAll(alike)) {
    add(mended.slice(end, match.index).toLowerCase(), end, 1);
    add(plain(match[0]).toLowerCase(), match.index, 0);
    end = match.index + match[0].length;
  }
  add(mended.slice(end).toLowerCase(), end, 1);
  places.push(mended.length);
  return { text, places };
}

const accented = "[\\u00c0-\\u024f\\u1e00-\\u1eff]|[\\u0300-\\u036f]";
const digits = "[\\u0e50-\\u0e59\\u0ed0-\\u0ed9\\u17e0-\\u17e9\\u1040-\\u1049\\u0be6-\\u0bef]";
const alike = new RegExp(`${accented}|\\u0e4d\\u0e32|\\u0ecd\\u0eb2|\\u17d2\\u178a|${digits}`, "gu");

const spellings: Readonly<Record<string, string>> = {
  "\u0e4d\u0e32": "\u0e33",
  "\u0ecd\u0eb2": "\u0eb3",
  "\u17d2\u178a": "\u17d2\u178f",
  đ: "d",
  Đ: "d",
};

function plain(found: string): string {
  const spelling = spellings[found];
  if (spelling !== undefined) return spelling;
  const value = digitValue(found);
  return value === undefined ? found.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "") : String(value);
}

/** Many type the Burmese zero for the letter wa: one that is in no number but before a letter is the letter. */
function mendZeros(text: string): string {
  return text.replaceAll(/(?<![\u1040-\u1049])\u1040(?=[\u1000-\u103f])/g, "\u101d");
}
