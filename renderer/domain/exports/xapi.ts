import { strToU8 } from "fflate";
import { canonicalJson } from "../records/canonical-json.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { cellText } from "./cell-text.ts";
import type { RecordRow } from "./export-rows.ts";
import { sha256 } from "./sha-256.ts";

/** What a statement says that somebody did. */
export const xapiVerbs = ["completed", "passed"] as const;

export type XapiVerb = (typeof xapiVerbs)[number];

/** How records become statements. */
export type XapiChoice = {
  /** What the actors' accounts belong to, an IRI. */
  readonly homePage: string;
  readonly verb: XapiVerb;
  /** Whether actors carry their names. */
  readonly hasNames: boolean;
};

/** A course’s title and the language it is in; undefined where this Pandu does not have the course. */
export type CourseTitle = (
  course: string,
) => { readonly title: string; readonly language: string } | undefined;

/** Whether a text can be an IRI: a scheme, a colon, and no blanks or marks of markup. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`\p{Control}]+$/iu.test(text) && text.isWellFormed();
}

/** Completion records as xAPI 1.0.3 statements, a line each; with a turn for some statements each. */
export function* xapiTurns(
  rows: readonly RecordRow[],
  choice: XapiChoice,
  titleOf: CourseTitle,
  to: ByteWriter,
): Generator<void, void> {
  for (const row of rows) {
    to.write(`${JSON.stringify(xapiStatement(row, choice, titleOf))}\n`);
    if (to.length() >= turnLength) yield;
  }
}

const turnLength = 65_536;

/** A completion record as an xAPI 1.0.3 statement. Nothing in it depends on when it is made. */
export function xapiStatement(
  { person, record, account }: RecordRow,
  choice: XapiChoice,
  titleOf: CourseTitle,
) {
  const { homePage, verb, hasNames } = choice;
  const { passingScore: score } = record;
  const known = titleOf(record.course);
  return {
    id: statementId(record),
    actor: {
      objectType: "Agent",
      ...(hasNames ? { name: cellText(person.name) } : {}),
      account: { homePage, name: cellText(account || `${record.device}/${record.learner}`) },
    },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: {
      objectType: "Activity",
      id: `urn:pandu:course:${encodeURIComponent(record.course.toWellFormed())}`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/course",
        ...(known === undefined ? {} : { name: { [known.language]: known.title } }),
      },
    },
    result: {
      score: { scaled: score.points / score.of, raw: score.points, min: 0, max: score.of },
      success: true,
      completion: true,
      duration: `PT${record.activeSeconds}S`,
    },
    context: {
      platform: `Pandu ${record.appVersion}`,
      language: record.language,
      revision: record.courseVersion,
      extensions: {
        "urn:pandu:content-hash": record.contentHash,
        "urn:pandu:form": record.form,
        "urn:pandu:translation": record.translation,
        "urn:pandu:attempts": record.attempts,
      },
    },
    timestamp: record.finishedAt,
  };
}

/**
 * Records without those that come twice, as they do where a backup took a learner to another PC: no two statements of a
 * file may have one id.
 */
export function distinctRecords(rows: readonly RecordRow[]): readonly RecordRow[] {
  const first = new Map<string, RecordRow>();
  for (const row of rows) {
    const { learner, course, courseVersion, finishedAt } = row.record;
    const key = [learner, course, courseVersion, finishedAt].join("\n");
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

type Identity = Pick<RecordRow["record"], "learner" | "course" | "courseVersion" | "finishedAt">;

/**
 * The id of a record's statement, the same for ever and from any desk: the first 16 bytes of the SHA-256 of the
 * canonical JSON of what makes the record the one it is, with the bits that a UUID must have (version 5: what newer
 * versions look like is refused by some LRSs).
 */
export function statementId({ learner, course, courseVersion, finishedAt }: Identity): string {
  const bytes = sha256(strToU8(canonicalJson({ course, courseVersion, finishedAt, learner })));
  const hex = [...bytes.subarray(0, 16)].map((byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | 0x50 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, "0");
  });
  const part = (from: number, to: number) => hex.slice(from, to).join("");
  return [part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 16)].join("-");
}
