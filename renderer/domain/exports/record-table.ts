import type { Cell } from "./csv.ts";
import type { RecordRow, StatusRow } from "./export-rows.ts";
import { type ColumnWords, type ExportTable, rowsOf, type TableColumn } from "./export-table.ts";

/** What the cells of records are written with. */
export type RecordWords = {
  readonly title: (course: string) => string;
  readonly skillArea: (course: string) => string | undefined;
  /** Of a course as this Pandu has it; undefined where it has not. */
  readonly lessons: (course: string) => number | undefined;
  readonly pc: (device: string) => string;
  readonly yesNo: (is: boolean) => string;
};

type Column<Row> = readonly [TableColumn["kind"], (row: Row, words: RecordWords) => Cell];
type Columns<Row> = Readonly<Record<string, Column<Row>>>;

const who = {
  name: ["text", ({ person }) => person.name],
  staffNumber: ["text", ({ person }) => person.staffNumber],
  unit: ["text", ({ unitPath }) => unitPath],
} as const satisfies Columns<Pick<RecordRow, "person" | "unitPath">>;

/** Completion records: every field, and what the desk knows beside it. In the order of the file. */
const records = {
  ...who,
  courseTitle: ["text", ({ record }, { title }) => title(record.course)],
  course: ["text", ({ record }) => record.course],
  skillArea: ["text", ({ record }, { skillArea }) => skillArea(record.course)],
  startedAt: ["moment", ({ record }) => record.startedAt],
  finishedAt: ["moment", ({ record }) => record.finishedAt],
  countsUntil: ["day", ({ countsUntil }) => countsUntil],
  points: ["number", ({ record }) => record.passingScore.points],
  pointsOf: ["number", ({ record }) => record.passingScore.of],
  passMark: ["number", ({ record }) => record.passMark],
  firstPoints: ["number", ({ record }) => record.firstScore.points],
  firstPointsOf: ["number", ({ record }) => record.firstScore.of],
  attempts: ["number", ({ record }) => record.attempts],
  activeSeconds: ["number", ({ record }) => record.activeSeconds],
  missedObjectives: ["text", ({ record }) => record.missedObjectives.join(" ")],
  language: ["text", ({ record }) => record.language],
  translation: ["text", ({ record }) => record.translation],
  form: ["text", ({ record }) => record.form],
  courseVersion: ["text", ({ record }) => record.courseVersion],
  contentHash: ["text", ({ record }) => record.contentHash],
  appVersion: ["text", ({ record }) => record.appVersion],
  pc: ["text", ({ record }, { pc }) => pc(record.device)],
  device: ["text", ({ record }) => record.device],
  learner: ["text", ({ record }) => record.learner],
} as const satisfies Columns<RecordRow>;

const status = {
  ...who,
  courseTitle: ["text", ({ status: { course } }, { title }) => title(course)],
  course: ["text", ({ status: { course } }) => course],
  skillArea: ["text", ({ status: { course } }, { skillArea }) => skillArea(course)],
  startedAt: ["moment", ({ status: { startedAt } }) => startedAt],
  lastActiveAt: ["moment", ({ status: { lastActiveAt } }) => lastActiveAt],
  lessonsDone: ["number", ({ status: { lessonsDone } }) => lessonsDone],
  lessons: ["number", ({ status: { course } }, { lessons }) => lessons(course)],
  lesson: ["text", ({ status: { lesson } }) => lesson],
  bestPoints: ["number", ({ status: { bestScore } }) => bestScore?.points],
  bestPointsOf: ["number", ({ status: { bestScore } }) => bestScore?.of],
  attempts: ["number", ({ status: { attempts } }) => attempts],
  isPassed: ["text", ({ status: { isPassed } }, { yesNo }) => yesNo(isPassed)],
  activeSeconds: ["number", ({ status: { activeSeconds } }) => activeSeconds],
  pc: ["text", ({ status: { device } }, { pc }) => pc(device)],
  device: ["text", ({ status: { device } }) => device],
  learner: ["text", ({ status: { learner } }) => learner],
} as const satisfies Columns<StatusRow>;

export type RecordColumn = keyof typeof records;
export type StatusColumn = keyof typeof status;

/** Completion records for a file. */
export function recordTable(
  rows: readonly RecordRow[],
  columnWords: ColumnWords<RecordColumn>,
  words: RecordWords,
): ExportTable {
  return tableOf(records, rows, columnWords, words);
}

/** Courses under way for a file. */
export function statusTable(
  rows: readonly StatusRow[],
  columnWords: ColumnWords<StatusColumn>,
  words: RecordWords,
): ExportTable {
  return tableOf(status, rows, columnWords, words);
}

function tableOf<Id extends string, Row>(
  columns: Readonly<Record<Id, Column<Row>>>,
  rows: readonly Row[],
  columnWords: ColumnWords<Id>,
  words: RecordWords,
): ExportTable {
  const ids = Object.keys(columns) as Id[];
  const cells = ids.map((id) => columns[id][1]);
  return {
    columns: ids.map((id) => ({ id, kind: columns[id][0], ...columnWords(id) })),
    count: rows.length,
    rows: rowsOf(rows, (row) => cells.map((cell) => cell(row, words))),
  };
}
