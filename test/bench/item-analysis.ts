import {
  mergePacked,
  type PackedRows,
  packRows,
  unpackRows,
} from "../../renderer/domain/desk/packed-rows.ts";
import { analyseItems } from "../../renderer/domain/item-analysis/analyse-items.ts";
import { createAnswerReader } from "../../renderer/domain/item-analysis/read-answers.ts";
import { takenOnce } from "../../renderer/domain/item-analysis/taken-once.ts";
import type { TestResponse } from "../../renderer/domain/records/completion-record.ts";
import { aResponse } from "../builders/test-responses.ts";
import type { Line } from "./table.ts";

const [courses, people, questions, pageRows] = [20, 5000, 10, 20_000] as const;

/**
 * What it takes to read a million answers from the desk's pages and to work out how each question does; beside it the
 * plain way, which keeps each answer as an object and groups them.
 */
export async function measureItemAnalysis(): Promise<Line[]> {
  const pages = plantPages();
  const what = (courses * people * questions).toLocaleString("en");
  const before = heldNow();
  const [reading, reader] = timed(() => {
    const opened = createAnswerReader();
    for (const page of pages) opened.add(page);
    return opened;
  });
  const held = heldNow() - before;
  const [analysing, items] = timed(() =>
    courseIds.map((course) => takenOnce(reader.sittings(), course, "final").flatMap(analyseItems)),
  );
  const heldBefore = heldNow();
  const [plainReading, rows] = timed(() => pages.flatMap((page) => unpackRows<TestResponse>(page)));
  const plainHeld = heldNow() - heldBefore;
  const [plainAnalysing, plain] = timed(() => analysePlainly(rows));
  if (items.flat().length !== plain) throw new Error("the two ways found different questions");
  const beside = "objects, grouped";
  return [
    {
      what: `reading ${what} answers`,
      unit: "ms",
      values: [reading],
      floor: { what: beside, values: [plainReading] },
    },
    {
      what: "how each question does",
      unit: "ms",
      values: [analysing],
      floor: { what: beside, values: [plainAnalysing] },
    },
    { what: "memory for them", unit: "MB", values: [held], floor: { what: beside, values: [plainHeld] } },
  ];
}

const courseIds = Array.from({ length: courses }, (_, at) => `course-${at + 1}`);

/** Packed as the desk packs them: what came of one learner in a course is a pack, and many are merged to a page. */
function plantPages(): PackedRows[] {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const packs = courseIds.flatMap((course) =>
    Array.from({ length: people }, (_, person) => packRows(anAttempt(course, `learner-${person}`, random))),
  );
  const perPage = pageRows / questions;
  return Array.from({ length: packs.length / perPage }, (_, page) =>
    mergePacked(packs.slice(page * perPage, (page + 1) * perPage).map((packed) => ({ packed }))),
  );
}

function anAttempt(course: string, pseudonym: string, random: () => number): TestResponse[] {
  const [knows, form] = [random(), random() < 0.5 ? "a" : "b"];
  return Array.from({ length: questions }, (_, at) => {
    const isRight = random() < 0.3 + knows / 2;
    return aResponse({
      ...{ course, pseudonym, form, item: `${course}-${form}-${at}`, points: Number(isRight) },
      option: isRight ? "right" : `wrong-${Math.floor(random() * 3)}`,
      seconds: Math.round(random() * 600) / 10,
    });
  });
}

/** Facility, discrimination and answers by grouping objects; says how many questions there are. */
function analysePlainly(rows: readonly TestResponse[]): number {
  const firsts = rows.filter(({ attempt, purpose }) => attempt === 1 && purpose === "final");
  const totals = new Map<string, number>();
  const attemptOf = (row: TestResponse) => `${row.course}/${row.contentHash}/${row.form}/${row.pseudonym}`;
  for (const row of firsts) totals.set(attemptOf(row), (totals.get(attemptOf(row)) ?? 0) + row.points);
  const items = Map.groupBy(firsts, (row) => `${row.course}/${row.contentHash}/${row.form}/${row.item}`);
  for (const answers of items.values()) {
    const shares = answers.map(({ points, of }) => points / of);
    const rests = answers.map((row) => (totals.get(attemptOf(row)) ?? 0) - row.points);
    plainCorrelation(shares, rests);
    Map.groupBy(answers, ({ option }) => option);
  }
  return items.size;
}

function plainCorrelation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  const sum = (of: (at: number) => number) => one.reduce((total, _, at) => total + of(at), 0);
  const product = sum((at) => ((one[at] ?? 0) - a) * ((other[at] ?? 0) - b));
  return (
    product / Math.sqrt(sum((at) => ((one[at] ?? 0) - a) ** 2) * sum((at) => ((other[at] ?? 0) - b) ** 2))
  );
}

function timed<Value>(action: () => Value): readonly [number, Value] {
  const start = performance.now();
  const value = action();
  return [performance.now() - start, value];
}

/** Megabytes in use, after a collection where Node allows one. */
function heldNow(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 ** 2;
}
