import { describe, expect, test } from "vitest";
import {
  deflateSets,
  inflateSets,
  packCourseResponses,
  packCourseRows,
  selectSets,
} from "../../../../../electron/services/desk/ledger/row-sets.ts";
import { mergePacked, unpackRows } from "../../../../../renderer/domain/desk/packed-rows.ts";
import { deriveRecords } from "../../../../../renderer/domain/records/derive-records.ts";
import { aPassedCourse, aStudiedLesson, placed } from "../../../../builders/course-passes.ts";

function derived(name: string) {
  const learner = { id: name, name, staffNumber: "", unit: "Registry" };
  const events = placed([...aPassedCourse(), ...aStudiedLesson("back", { course: "clear-words" })]);
  return deriveRecords({ learner, device: "d", appVersion: "1", pseudonym: `p-${name}` }, [
    { name: "d", device: "d", events },
  ]);
}

const rowSets = ["mya", "hoa", "siti"].flatMap((name) => {
  const { records, status } = derived(name);
  return [
    { key: `pc-of-${name}/${name}`, course: "safe-lifting", records, status: [] },
    { key: `pc-of-${name}/${name}`, course: "clear-words", records: [], status },
  ];
});

/** The tables of the wanted sets, unpacked. */
function tables(bytes: Uint8Array, isWanted: Parameters<typeof selectSets>[1] = () => true) {
  return selectSets(inflateSets(bytes), isWanted).parts.map((part) => unpackRows(mergePacked([part])));
}

describe("row sets", () => {
  test("come back as they were packed, with the PC that reported them", () => {
    const seen = (rows: readonly { readonly name: string }[]) =>
      rows.map((row) => ({ ...row, seenBy: `pc-of-${row.name}` }));
    expect(tables(packCourseRows(rowSets))).toEqual([
      seen(rowSets.flatMap(({ records }) => records)),
      seen(rowSets.flatMap(({ status }) => status)),
    ]);
    expect(tables(packCourseRows([]))).toEqual([[], []]);
  });

  test("come back as they were packed, answers too", () => {
    const sets = ["mya", "hoa"].map((name) => ({
      pseudonym: `p-${name}`,
      course: "safe-lifting",
      responses: derived(name).responses,
    }));
    expect(sets[0]?.responses).toHaveLength(2);
    expect(tables(packCourseResponses(sets))).toEqual([sets.flatMap(({ responses }) => responses)]);
  });

  test("are parted by whose they are and of which course", () => {
    const [records, status] = tables(packCourseRows(rowSets), ({ whose }) => whose.endsWith("/hoa"));
    expect(records).toMatchObject([{ name: "hoa", course: "safe-lifting" }]);
    expect(status).toMatchObject([{ name: "hoa", course: "clear-words" }]);
    const packed = inflateSets(packCourseRows(rowSets));
    const left = selectSets(packed, ({ course }) => course === "clear-words");
    const again = deflateSets({ sets: left.sets, tables: left.parts.map((part) => mergePacked([part])) });
    expect(tables(again).map(({ length }) => length)).toEqual([0, 3]);
    expect(inflateSets(again).sets.map(({ whose }) => whose)).toEqual([
      "pc-of-mya/mya",
      "pc-of-hoa/hoa",
      "pc-of-siti/siti",
    ]);
  });
});
