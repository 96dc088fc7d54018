import type { SearchEntry } from "../course/documents.ts";
import { fold, foldWithPlaces, shownText } from "./fold.ts";

export type Hit = {
  readonly entry: SearchEntry;
  /** A piece of the text around the first word found, in which `mark` is the part found. */
  readonly excerpt: { readonly before: string; readonly mark: string; readonly after: string };
};

/**
 * The entries that hold every word of the query. Those with the first word in the title come first, and of equals
 * those with the accents of the query. A plain scan: scripts that write no spaces between words are found like
 * any other, which word indexes miss.
 */
export function findPassages(entries: readonly SearchEntry[], query: string, limit: number): Hit[] {
  const asked = shownText(query)
    .split(/\s+/)
    .filter((word) => fold(word) !== "");
  const words = asked.map(fold);
  const exact = asked.map((word) => word.toLowerCase());
  return entries
    .map((entry) => ({ entry, seen: searchable(entry) }))
    .filter(({ seen }) => words.length > 0 && words.every((word) => seen.folded.includes(word)))
    .map(({ entry, seen }) => ({ entry, rank: rank(seen, words, exact) }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(shownText(entry.text), words) }));
}

type Searchable = { readonly title: string; readonly folded: string; readonly lower: string };

/** Folding is the slow part of a search, and a list is searched again at every letter typed. */
const known = new WeakMap<SearchEntry, Searchable>();

function searchable(entry: SearchEntry): Searchable {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const title = shownText(entry.title);
  const whole = `${title}\n${shownText(entry.text)}`;
  const made = { title: fold(title), folded: fold(whole), lower: whole.toLowerCase() };
  known.set(entry, made);
  return made;
}

function rank(seen: Searchable, [first = ""]: readonly string[], exact: readonly string[]): number {
  return (seen.title.includes(first) ? 2 : 0) + (exact.every((word) => seen.lower.includes(word)) ? 1 : 0);
}

/** Letters shown on either side of what was found. */
const room = 70;

function excerptOf(text: string, words: readonly string[]): Hit["excerpt"] {
  const folded = foldWithPlaces(text);
  const found = words
    .map((word) => ({ at: folded.text.indexOf(word), length: word.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  if (found === undefined)
    return { before: text.slice(0, boundary(text, room * 2, "word")), mark: "", after: "" };
  const from = boundary(text, folded.places[found.at] ?? 0, "grapheme");
  const last = folded.places[found.at + found.length - 1] ?? from;
  const to = boundaryAfter(text, last);
  return {
    before: text.slice(boundary(text, Math.max(0, from - room), "word"), from),
    mark: text.slice(from, to),
    after: text.slice(to, Math.max(to, boundary(text, to + room, "word"))),
  };
}

/** The nearest place at or before `place` where a word, or a letter with its marks, begins; the end of the text is one. */
function boundary(text: string, place: number, granularity: "word" | "grapheme"): number {
  if (place >= text.length) return text.length;
  return new Intl.Segmenter(undefined, { granularity }).segment(text).containing(place)?.index ?? place;
}

/** Where the letter at `place` ends with its marks. */
function boundaryAfter(text: string, place: number): number {
  const letter = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text).containing(place);
  return letter === undefined ? text.length : letter.index + letter.segment.length;
}
