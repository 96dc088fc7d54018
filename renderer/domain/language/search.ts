import type { SearchEntry } from "../course/documents.ts";
import { stripBreaks } from "./line-breaks.ts";

export type Hit = {
  readonly entry: SearchEntry;
  /** A piece of the text around the first word found, in which `mark` is the part found. */
  readonly excerpt: { readonly before: string; readonly mark: string; readonly after: string };
};

/** A text as it is compared: composed, without case and without invisible break marks. Its length may differ. */
export function normalise(text: string): string {
  return stripBreaks(text).normalize("NFC").toLowerCase();
}

/**
 * The entries that hold every word of the query, those with one in the title first. A plain scan: scripts that
 * write no spaces between words are found like any other, which word indexes miss.
 */
export function findPassages(entries: readonly SearchEntry[], query: string, limit: number): Hit[] {
  const words = normalise(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return [];
  return entries
    .map((entry) => ({ entry, title: normalise(entry.title), text: normalise(entry.text) }))
    .filter(({ title, text }) => words.every((word) => title.includes(word) || text.includes(word)))
    .toSorted((a, b) => Number(b.title.includes(first)) - Number(a.title.includes(first)))
    .slice(0, limit)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(stripBreaks(entry.text).normalize("NFC"), words) }));
}

const room = 70;

function excerptOf(text: string, words: readonly string[]): Hit["excerpt"] {
  const lower = text.toLowerCase();
  const places = words.map((word) => ({ at: lower.indexOf(word), length: word.length })).filter(({ at }) => at >= 0);
  // Lower case of a few letters is longer than the letter: then places do not fit and the beginning is shown.
  const place = lower.length === text.length ? places.toSorted((a, b) => a.at - b.at)[0] : undefined;
  if (place === undefined) return { before: cut(text, 0, room * 2), mark: "", after: "" };
  const end = place.at + place.length;
  return {
    before: cut(text, Math.max(0, place.at - room), place.at),
    mark: text.slice(place.at, end),
    after: cut(text, end, end + room),
  };
}

/** A piece of text that neither begins nor ends inside a letter and its marks. */
function cut(text: string, from: number, to: number): string {
  const graphemes = [...new Intl.Segmenter().segment(text.slice(Math.max(0, from - 20), to + 20))];
  const offset = Math.max(0, from - 20);
  return graphemes
    .filter(({ index, segment }) => index + offset >= from && index + offset + segment.length <= to)
    .map(({ segment }) => segment)
    .join("");
}
