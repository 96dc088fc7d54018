import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type PackedRows, type PackPart, packRows } from "../../../../renderer/domain/desk/packed-rows.ts";
import type {
  CompletionRecord,
  StatusRow,
  TestResponse,
} from "../../../../renderer/domain/records/completion-record.ts";

/** What a learner's PC reports of one course; replaced as a whole when something of it changes. */
export type CourseRows = {
  /** Key of the learner. */
  readonly key: string;
  readonly course: string;
  readonly records: readonly CompletionRecord[];
  readonly status: readonly StatusRow[];
};

/** A learner's answers in one course. */
export type CourseResponses = {
  readonly pseudonym: string;
  readonly course: string;
  readonly responses: readonly TestResponse[];
};

/** A set in a pack: whose it is, and how many rows of each table. */
export type SetHeading = {
  /** Key of the learner or, of answers, the pseudonym. */
  readonly whose: string;
  readonly course: string;
  readonly counts: readonly number[];
};

/** Sets in order, and their rows in tables: records and status, or answers. */
export type PackedSets = { readonly sets: readonly SetHeading[]; readonly tables: readonly PackedRows[] };

/** Packs rows small, for one record of the log; each row says which PC reported it. */
export function packCourseRows(sets: readonly CourseRows[]): Uint8Array {
  const seenBy = (key: string) => ({ seenBy: key.slice(0, key.indexOf("/")) });
  return deflateSets({
    sets: sets.map(({ key, course, records, status }) => ({
      whose: key,
      course,
      counts: [records.length, status.length],
    })),
    tables: [
      packRows(sets.flatMap(({ key, records }) => records.map((row) => ({ ...row, ...seenBy(key) })))),
      packRows(sets.flatMap(({ key, status }) => status.map((row) => ({ ...row, ...seenBy(key) })))),
    ],
  });
}

/** Packs answers small, for one record of the log. */
export function packCourseResponses(sets: readonly CourseResponses[]): Uint8Array {
  return deflateSets({
    sets: sets.map(({ pseudonym, course, responses }) => ({
      whose: pseudonym,
      course,
      counts: [responses.length],
    })),
    tables: [packRows(sets.flatMap(({ responses }) => responses))],
  });
}

/** Sets as they were packed. */
export function inflateSets(bytes: Uint8Array): PackedSets {
  return JSON.parse(inflateRawSync(bytes).toString("utf8")) as PackedSets;
}

/** Small again. */
export function deflateSets(packed: PackedSets): Uint8Array {
  return deflateRawSync(JSON.stringify(packed), { level: 1 });
}

/** The tables with the rows of those sets alone that are wanted, and the headings of these. */
export function selectSets(
  { sets, tables }: PackedSets,
  isWanted: (set: SetHeading) => boolean,
): { readonly sets: readonly SetHeading[]; readonly parts: readonly PackPart[] } {
  const wanted = sets.filter(isWanted);
  if (wanted.length === sets.length) return { sets, parts: tables.map((packed) => ({ packed })) };
  const parts = tables.map((packed, table) => {
    let start = 0;
    const rows = sets.flatMap((set) => {
      const [count = 0, from] = [set.counts[table], start];
      start += count;
      return isWanted(set) ? Array.from({ length: count }, (_, at) => from + at) : [];
    });
    return { packed, rows };
  });
  return { sets: wanted, parts };
}
