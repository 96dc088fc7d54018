import type { CompletionRecord } from "../records/completion-record.ts";
import { compareTexts } from "./sitting.ts";
import type { Taken } from "./taken-once.ts";
import { fewestPeople } from "./thresholds.ts";

/** A version of a course's content whose test was taken. Versions are never mixed. */
export type TestVersion = {
  readonly contentHash: string;
  /** Known where somebody passed it, or where it is the installed one. */
  readonly version?: string;
  readonly isInstalled: boolean;
  /** First attempts. */
  readonly people: number;
  readonly taken: readonly Taken[];
};

type Known = Pick<CompletionRecord, "course" | "contentHash" | "courseVersion">;
type Installed = { readonly hash: string; readonly version: string };

/** The versions of which there are first attempts, newest first; those whose number is not known come last. */
export function testVersions(
  taken: readonly Taken[],
  records: readonly Known[],
  installed: Installed | undefined,
): readonly TestVersion[] {
  const course = taken[0]?.sitting.course;
  const numbers = new Map(
    records
      .filter((record) => record.course === course)
      .map((record) => [record.contentHash, record.courseVersion]),
  );
  if (installed !== undefined) numbers.set(installed.hash, installed.version);
  const byHash = Map.groupBy(
    taken.filter(({ places }) => places.length > 0),
    ({ sitting }) => sitting.contentHash,
  );
  return [...byHash]
    .map(([contentHash, parts]) => {
      const version = numbers.get(contentHash);
      const people = parts.reduce((sum, { places }) => sum + places.length, 0);
      const isInstalled = contentHash === installed?.hash;
      return { contentHash, ...(version !== undefined && { version }), isInstalled, people, taken: parts };
    })
    .toSorted(compareVersions);
}

/** The one to show first: the newest of which a form has enough people, else that of the most people. */
export function usualVersion(versions: readonly TestVersion[]): TestVersion | undefined {
  return (
    versions.find(({ taken }) => taken.some(({ places }) => places.length >= fewestPeople)) ??
    versions.toSorted((one, other) => other.people - one.people)[0]
  );
}

function compareVersions(one: TestVersion, other: TestVersion): number {
  return (
    compareNumbers(other.version, one.version) ||
    Number(other.isInstalled) - Number(one.isInstalled) ||
    other.people - one.people ||
    compareTexts(one.contentHash, other.contentHash)
  );
}

/** Versions such as 1.10.0; one that is not known is below all. */
function compareNumbers(one: string | undefined, other: string | undefined): number {
  const [parts, others] = [one, other].map((version) => version?.split(".").map(Number) ?? [-1]);
  for (const place of [0, 1, 2]) {
    const difference = (parts?.[place] ?? 0) - (others?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
