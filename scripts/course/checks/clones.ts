import type { Finding, LoadedCourse } from "../load.ts";
import { withoutMarks } from "../words.ts";
import { askedText, contentWords, type WordedItem, wordedItems } from "./item-words.ts";
import { wordsFile } from "./parts.ts";

/** Matched items of two forms may share at most this part of the shorter one's words. */
const mostShared = 0.5;
/** Two other items that share more than this ask the same. */
const sameShare = 0.65;

/** Items that are copies of one another: in parallel forms, in one form, or in a lesson and a form. */
export function checkClones(loaded: LoadedCourse): Finding[] {
  const items = wordedItems(loaded).map((worded) => ({ ...worded, meant: contentWords(askedText(worded)) }));
  const places = placesInForms(loaded);
  return items.flatMap((later, index) =>
    items.slice(0, index).flatMap((earlier): Finding[] => {
      const share = shareOf(later.meant, earlier.meant);
      const [place, other] = [places.get(later.item.id), places.get(earlier.item.id)];
      const isMatched = later.part !== earlier.part && place !== undefined && place === other;
      if (share <= (isMatched ? mostShared : sameShare)) return [];
      const reason = `shares ${Math.round(share * 100)} in 100 of its words with "${earlier.item.id}"; ${
        isMatched ? "parallel items need scenes of their own" : "they ask the same"
      }`;
      return [{ file: wordsFile(loaded.folder, "en", later.part), path: later.item.id, reason }];
    }),
  );
}

/** Items of one form where one's question gives the other's answer away. */
export function checkCues(loaded: LoadedCourse): Finding[] {
  const items = wordedItems(loaded).filter(({ part }) => part.startsWith("form-"));
  return items.flatMap((asked) => {
    const key = keyOf(asked);
    const meant = key === undefined ? new Set<string>() : contentWords(key);
    if (meant.size < 4) return [];
    return items.flatMap((other): Finding[] => {
      if (other.part !== asked.part || other.item.id === asked.item.id) return [];
      const told = contentWords(`${other.words.scene ?? ""} ${other.words.prompt}`);
      if (shareOf(meant, told, meant.size) < 0.8) return [];
      const reason = `tells in its question what is right in "${asked.item.id}": "${withoutMarks(key ?? "").slice(0, 60)}"`;
      return [{ file: wordsFile(loaded.folder, "en", other.part), path: other.item.id, reason }];
    });
  });
}

function keyOf({ item, words }: WordedItem): string | undefined {
  return item.kind === "single" || item.kind === "confidence" ? words.options?.[item.correct] : undefined;
}

function shareOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  of: number = Math.min(a.size, b.size),
): number {
  return of === 0 ? 0 : a.intersection(b).size / of;
}

function placesInForms({ parts }: LoadedCourse): ReadonlyMap<string, number> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === "form" ? part.structure.items.map(({ id }, place) => [id, place] as const) : [],
    ),
  );
}
