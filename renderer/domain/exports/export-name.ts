import { strToU8 } from "fflate";

/** Bytes of UTF-8, of the 255 that Linux and macOS have for a whole name: a letter of Thai or Burmese takes three. */
const longest = 200;

/**
 * The name of an export: what it holds, by which filter, of which day, and how many rows; without what file systems do
 * not take. `date` is an ISO date, `ending` comes with its dot.
 */
export function exportName(
  what: string,
  filter: readonly string[],
  date: string,
  count: number,
  ending: string,
): string {
  const words = ["pandu", what, ...filter].map(plain).filter(Boolean).join("_");
  return `${cut(words)}_${date}_n${count}${ending}`;
}

function plain(words: string): string {
  return words
    .normalize("NFC")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** Not within a letter and its marks. */
function cut(words: string): string {
  let [text, room] = ["", longest];
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    room -= strToU8(segment).length;
    if (room < 0) break;
    text += segment;
  }
  return text;
}
