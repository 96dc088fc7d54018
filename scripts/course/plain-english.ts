import { withoutMarks } from "./words.ts";

/** The sentences of a string; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return withoutMarks(text)
    .split("\n")
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordCount(text: string): number {
  return wordsOf(withoutMarks(text)).length;
}

/**
 * Flesch–Kincaid grade of English sentences: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid and
 * others, 1975). Fragments of less than four words, such as labels, are no sentences and do not count.
 */
export function gradeOf(sentences: readonly string[]): number {
  const counted = sentences.map(wordsOf).filter(({ length }) => length >= 4);
  const words = counted.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / counted.length + (11.8 * syllables) / words.length - 15.59;
}

/** Syllables of an English word, by its groups of vowels without silent endings. Numbers count as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, "");
  const [ending = ""] = /e[sd]?$/.exec(letters) ?? [];
  const stem = letters.slice(0, letters.length - ending.length);
  const groups = stem.replace(/^y/, "").match(/[aeiouy]+/g)?.length ?? 0;
  // "media", "video", "idea", "being": two vowels side by side, each said.
  const parted = letters.match(/[^tcsgln]i[ao]|deo|(?<=[aeiou].*)ea$|[aeou]ing$/g)?.length ?? 0;
  return Math.max(1, groups + parted + (ending !== "" && isSpoken(ending, stem) ? 1 : 0));
}

/** "wanted", "boxes" and "table" say their last vowel; "called", "comes" and "use" do not. */
function isSpoken(ending: string, stem: string): boolean {
  if (/[aeiouy]$/.test(stem)) return false;
  if (ending === "ed" && /[td]$/.test(stem)) return true;
  if (ending === "es" && /(s|x|z|ch|sh|c|g)$/.test(stem)) return true;
  return ending !== "ed" && /[^aeiouy]l$/.test(stem);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
