import { statement as validated } from "@learninglocker/xapi-validation/dist/factory.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileInTurns } from "../../../../renderer/domain/exports/file-in-turns.ts";
import {
  distinctRecords,
  isIri,
  statementId,
  type XapiChoice,
  xapiStatement,
  xapiTurns,
  xapiVerbs,
} from "../../../../renderer/domain/exports/xapi.ts";
import { anyText } from "../../../builders/any-text.ts";
import { aPass } from "../../../builders/desk-people.ts";
import { noPause, rowsWith } from "../../../builders/export-tables.ts";

const choice: XapiChoice = { homePage: "https://ports.example/staff", verb: "completed", hasNames: false };
const titleOf = (course: string) =>
  course === "safe-lifting" ? { title: "Safe lifting", language: "en" } : undefined;
const finishedAt = "2026-11-10T09:00:00.000+07:00";
const rowOf = (parts: Partial<ReturnType<typeof aPass>> = {}) => {
  const [row] = rowsWith([{ ...aPass("mya", "safe-lifting", finishedAt), ...parts }]);
  if (row === undefined) throw new Error("no row");
  return row;
};
const faultsOf = (statement: unknown) =>
  validated(statement, ["statement"]).map((warning) => JSON.stringify(warning));

describe("a statement", () => {
  test("says who passed what, when, with which result, and is valid xAPI", () => {
    const statement = xapiStatement(rowOf(), choice, titleOf);
    expect(faultsOf(statement)).toEqual([]);
    expect(statement).toMatchObject({
      actor: { account: { homePage: "https://ports.example/staff", name: "N-mya" } },
      verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
      object: { id: "urn:pandu:course:safe-lifting", definition: { name: { en: "Safe lifting" } } },
      result: {
        score: { scaled: 0.9, raw: 18, min: 0, max: 20 },
        success: true,
        completion: true,
        duration: "PT1800S",
      },
      context: { language: "en", platform: "Pandu 1.0.0", revision: "1" },
      timestamp: finishedAt,
    });
    expect(JSON.stringify(statement)).not.toContain('"name":"mya"');
  });

  test("has the name only where the supervisor says so, and another verb where it is chosen", () => {
    const statement = xapiStatement(rowOf(), { ...choice, hasNames: true, verb: "passed" }, titleOf);
    expect(statement.actor).toMatchObject({ name: "mya" });
    expect(statement.verb.id).toBe("http://adlnet.gov/expapi/verbs/passed");
  });

  test("of somebody without a staff number names the profile on the PC", () => {
    const statement = xapiStatement({ ...rowOf(), account: "" }, choice, titleOf);
    expect(statement.actor.account.name).toBe("pc-mya/mya");
  });

  test("is valid whatever the texts of the record are", () => {
    const parts = fc.record({
      name: anyText,
      course: anyText,
      courseVersion: anyText,
      form: anyText,
      contentHash: anyText,
      activeSeconds: fc.nat(),
      language: fc.constantFrom("en", "th", "my", "zh-Hans", "ar-XB"),
    });
    fc.assert(
      fc.property(parts, fc.constantFrom(...xapiVerbs), anyText, (some, verb, name) => {
        const { person, ...row } = rowOf(some);
        const statement = xapiStatement(
          { ...row, person: { ...person, name }, account: name.trim() },
          { ...choice, verb, hasNames: true },
          titleOf,
        );
        expect(faultsOf(JSON.parse(JSON.stringify(statement)))).toEqual([]);
      }),
    );
  });
});

describe("the id of a statement", () => {
  test("is the same for ever", () => {
    const record = { learner: "l-1", course: "safe-lifting", courseVersion: "1.0.0", finishedAt };
    expect(statementId(record)).toBe("dca4d67d-3b48-50d3-add5-034569433e34");
    expect(statementId({ ...record, courseVersion: "1.0.1" })).not.toBe(
      "dca4d67d-3b48-50d3-add5-034569433e34",
    );
  });

  test("is not moved by the roster, the desk, the verb or the names", () => {
    const { person, ...row } = rowOf();
    const moved = { ...row, unitPath: "Elsewhere", person: { ...person, name: "Khin" }, account: "B-2" };
    expect(
      xapiStatement(moved, { homePage: "urn:x:y", verb: "passed", hasNames: true }, () => undefined).id,
    ).toBe(xapiStatement(rowOf(), choice, titleOf).id);
  });
});

test("a record that two PCs have is one statement", () => {
  const row = rowOf();
  const again = { ...row, record: { ...row.record, seenBy: "pc-other" } };
  const other = rowOf({ finishedAt: "2026-11-11T09:00:00.000+07:00" });
  expect(distinctRecords([row, again, other])).toEqual([row, other]);
});

test("a file has one valid statement a line, all of different ids", async () => {
  const rows = rowsWith(
    Array.from({ length: 300 }, (_, at) =>
      aPass(`person-${at}`, at % 2 ? "safe-lifting" : "clear-words", finishedAt),
    ),
  );
  const bytes = await fileInTurns((to) => xapiTurns(rows, choice, titleOf, to), noPause);
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\n");
  const statements = lines.map((line) => JSON.parse(line) as { id: string });
  expect(statements.flatMap(faultsOf)).toEqual([]);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(300);
});

test.each([
  ["https://example.gov/staff", true],
  ["urn:uuid:00000000-0000-4000-8000-000000000000", true],
  ["https://หน่วยงาน.example/", true],
  ["example.gov", false],
  ["https://a b", false],
  ["http:", false],
  ["javascript:<x>", false],
  ["", false],
])("%j is an address: %s", (text, is) => expect(isIri(text)).toBe(is));
