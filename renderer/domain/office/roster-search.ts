import { staffNumberKey } from "../desk/person-keys.ts";
import { fold, shownText } from "../language/fold.ts";
import type { RosterLine } from "./roster-lines.ts";

/**
 * Finds lines that have every word of a query in name, staff number or units, as `findPassages` finds passages. What is
 * found is at most `most` lines, and `count` how many there are in all; an empty query finds every line.
 */
export function createRosterSearch(lines: readonly RosterLine[]) {
  let folded: readonly string[] | undefined;
  return (query: string, most: number): { readonly lines: readonly RosterLine[]; readonly count: number } => {
    folded ??= lines.map(({ person: { name, staffNumber }, path }) =>
      foldAll([name, staffNumber, staffNumberKey(staffNumber), ...path].join("\n")),
    );
    const words = foldAll(query).split(/\s+/).filter(Boolean);
    const texts = folded;
    const found = lines.filter((_, place) => words.every((word) => texts[place]?.includes(word)));
    return { lines: found.slice(0, most), count: found.length };
  };
}

function foldAll(text: string): string {
  return fold(shownText(text));
}
