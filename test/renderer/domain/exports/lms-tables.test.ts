import { describe, expect, test } from "vitest";
import { recordRows } from "../../../../renderer/domain/exports/export-rows.ts";
import { lmsCsv, lmsTable } from "../../../../renderer/domain/exports/lms-tables.ts";
import { xapiStatement } from "../../../../renderer/domain/exports/xapi.ts";
import { peopleRows } from "../../../../renderer/domain/desk/people-rows.ts";
import { aDeskPerson, anOffice, aPass, today } from "../../../builders/desk-people.ts";
import { courses, csvOf, rowsWith } from "../../../builders/export-tables.ts";

const at = (month: number, day: number) => new Date(2026, month - 1, day, 12).toISOString();
const rows = rowsWith([
  aPass("mya", "safe-lifting", at(3, 1)),
  {
    ...aPass("mya", "safe-lifting", at(11, 10)),
    passingScore: { points: 19, of: 21, form: "b", at: at(11, 10) },
  },
  aPass("mya", "clear-words", at(5, 2)),
]);

describe("the file for an LMS", () => {
  test("has the columns that Totara asks for, and of each person and course the latest pass", () => {
    expect(csvOf(lmsTable("totara", rows), lmsCsv)).toBe(
      [
        "username,courseshortname,courseidnumber,completiondate,grade",
        "N-mya,safe-lifting,safe-lifting,2026-11-10,90.48",
        "N-mya,clear-words,clear-words,2026-05-02,90",
        "",
      ].join("\r\n"),
    );
  });

  test("has the columns that Moodle's import of completions takes", () => {
    const [header, first] = csvOf(lmsTable("moodle", rows), lmsCsv).split("\r\n");
    expect(header).toBe("username,shortname,timestarted,timecompleted");
    expect(first).toBe("N-mya,safe-lifting,2026-11-10,2026-11-10");
  });

  test("leaves out who has no staff number, and says how many passes that are", () => {
    const people = peopleRows(
      anOffice,
      courses.tree,
      [aDeskPerson("mya", { staffNumber: " " }), aDeskPerson("ana")],
      {
        records: [aPass("mya", "safe-lifting", at(3, 1)), aPass("ana", "safe-lifting", at(3, 1))],
        status: [],
      },
      today,
    );
    expect(lmsTable("totara", recordRows(people, {}, courses))).toMatchObject({
      count: 1,
      withoutStaffNumber: 1,
    });
  });

  test("gives nobody of the roster the passes of a stranger who wrote their staff number", () => {
    const stranger = { isInRoster: false, name: "Not Mya", staffNumber: "n mya" };
    const alone = { isInRoster: false, staffNumber: "N-bo" };
    const people = peopleRows(
      anOffice,
      courses.tree,
      [aDeskPerson("mya"), aDeskPerson("x", stranger), aDeskPerson("bo", alone)],
      { records: ["mya", "x", "bo"].map((id) => aPass(id, "safe-lifting", at(3, 1))), status: [] },
      today,
    );
    const all = recordRows(people, {}, courses);
    expect(all.map(({ person, account }) => [person.name, account])).toEqual([
      ["bo", "N-bo"],
      ["mya", "N-mya"],
      ["Not Mya", ""],
    ]);
    for (const lms of ["totara", "moodle"] as const)
      expect(lmsTable(lms, all)).toMatchObject({ count: 2, withoutStaffNumber: 1 });
    const choice = { homePage: "https://example.org", verb: "passed", hasNames: false } as const;
    const [, , ofStranger] = all.map((row) => xapiStatement(row, choice, () => undefined));
    expect(ofStranger?.actor.account.name).toBe("pc-x/x");
  });
});
