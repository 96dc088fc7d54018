import { openLine } from "../journal/line.ts";

/** What a restored journal means for the one that is here. */
export type Merge =
  | { readonly kind: "same" }
  /** Ours is a part of theirs: take the whole. */
  | { readonly kind: "take"; readonly text: string; readonly added: number }
  /** Both went on apart: theirs is kept beside ours. */
  | { readonly kind: "beside"; readonly text: string; readonly added: number };

/** Compares two journals of one device by their sealed lines. Nothing of ours is ever given up. */
export function mergeJournals(ours: string, theirs: string): Merge {
  const [here, there] = [sealedLines(ours), sealedLines(theirs)];
  const known = new Set(here.map(({ hash }) => hash));
  const added = there.filter(({ hash }) => !known.has(hash)).length;
  if (added === 0) return { kind: "same" };
  const isPrefix = here.every(({ hash }, index) => there[index]?.hash === hash);
  const text = there.map(({ line }) => `${line}\n`).join("");
  return { kind: isPrefix ? "take" : "beside", text, added };
}

/** The lines of a journal whose seals fit. */
export function sealedLines(text: string): { readonly line: string; readonly hash: string }[] {
  return text.split("\n").flatMap((line) => {
    const hash = openLine(line)?.hash;
    return hash === undefined ? [] : [{ line, hash }];
  });
}
