import { expect, test } from "vitest";
import { statusRows } from "../../../../renderer/domain/exports/export-rows.ts";
import { firstRows } from "../../../../renderer/domain/exports/export-table.ts";
import { recordTable, statusTable } from "../../../../renderer/domain/exports/record-table.ts";
import { aPass, aStatus } from "../../../builders/desk-people.ts";
import { courses, peopleWith, rowsWith } from "../../../builders/export-tables.ts";

const words = {
  title: (course: string) => `Title of ${course}`,
  skillArea: (course: string) => (course === "gone" ? undefined : "C1.1 Skills"),
  lessons: () => 7,
  pc: (device: string) => `PC ${device}`,
  yesNo: (is: boolean) => (is ? "yes" : "no"),
};
const columnWords = (id: string) => ({ header: `[${id}]`, meaning: `about ${id}` });

test("a record has a cell for each of its fields, of its person and of its course", () => {
  const pass = {
    ...aPass("mya", "safe-lifting", "2026-11-10T09:00:00.000+07:00"),
    missedObjectives: ["a", "b"],
  };
  const table = recordTable(rowsWith([pass]), columnWords, words);
  expect(table.count).toBe(1);
  expect(table.columns[0]).toEqual({ id: "name", kind: "text", header: "[name]", meaning: "about name" });
  const [row = []] = firstRows(table, 1);
  expect(Object.fromEntries(table.columns.map(({ id }, at) => [id, row[at]]))).toEqual({
    name: "mya",
    staffNumber: "N-mya",
    unit: "Ministry / Ports",
    courseTitle: "Title of safe-lifting",
    course: "safe-lifting",
    skillArea: "C1.1 Skills",
    startedAt: pass.startedAt,
    finishedAt: pass.finishedAt,
    countsUntil: undefined,
    points: 18,
    pointsOf: 20,
    passMark: 16,
    firstPoints: 12,
    firstPointsOf: 20,
    attempts: 2,
    activeSeconds: 1800,
    missedObjectives: "a b",
    language: "en",
    translation: "original",
    form: "a",
    courseVersion: "1",
    contentHash: "hash",
    appVersion: "1.0.0",
    pc: "PC pc-mya",
    device: "pc-mya",
    learner: "mya",
  });
});

test("a course under way has its lessons, its best score where there is one, and whether it was passed before", () => {
  const status = [
    aStatus("ana", "safe-lifting", {
      bestScore: { points: 9, of: 20, form: "b", at: "2026-11-10T09:00:00.000+07:00" },
      lesson: "knees",
    }),
    aStatus("ana", "gone", { isPassed: true, lastActiveAt: "2026-11-11T09:00:00.000+07:00" }),
  ];
  const table = statusTable(statusRows(peopleWith(["ana"], { status }), {}, courses), columnWords, words);
  const rows = [...table.rows].map((row) =>
    Object.fromEntries(table.columns.map(({ id }, at) => [id, row[at]])),
  );
  expect(rows[0]).toMatchObject({
    lessonsDone: 2,
    lessons: 7,
    lesson: "knees",
    bestPoints: 9,
    bestPointsOf: 20,
    isPassed: "no",
  });
  expect(rows[1]).toMatchObject({
    course: "gone",
    skillArea: undefined,
    bestPoints: undefined,
    lesson: undefined,
    isPassed: "yes",
  });
  // Read once more, it is the same.
  expect([...table.rows]).toHaveLength(2);
});
