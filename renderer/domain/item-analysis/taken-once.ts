import { compareTexts, type Sitting } from "./sitting.ts";

/** A sitting and the places in it that count. */
export type Taken = { readonly sitting: Sitting; readonly places: readonly number[] };

/**
 * The first attempts at a course's test of one purpose, each person's once. Where a PC's history began anew somebody may
 * have two; that of the first version and form in alphabetical order counts, whatever order they were read in.
 */
export function takenOnce(
  sittings: readonly Sitting[],
  course: string,
  purpose: Sitting["purpose"],
): readonly Taken[] {
  const seen = new Set<number>();
  return sittings
    .filter((sitting) => sitting.course === course && sitting.purpose === purpose)
    .toSorted(
      (one, other) => compareTexts(one.contentHash, other.contentHash) || compareTexts(one.form, other.form),
    )
    .map((sitting) => {
      const places = sitting.people.flatMap((person, place) => (seen.has(person) ? [] : [place]));
      for (const place of places) seen.add(sitting.people[place] ?? 0);
      return { sitting, places };
    });
}
