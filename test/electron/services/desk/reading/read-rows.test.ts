import { describe, expect, test } from "vitest";
import { type PackedRows, unpackRows } from "../../../../../renderer/domain/desk/packed-rows.ts";
import { aPassedCourse, aStudiedLesson } from "../../../../builders/course-passes.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";
import { aDesk } from "../a-desk.ts";

/** A desk that collected so many learners, each by a file of its own; later all again, grown by a lesson. */
async function aFullDesk(learners: number) {
  const office = await aDesk();
  const pc = await aSealingPc();
  const names = Array.from({ length: learners }, (_, at) => `learner-${at + 1}`);
  for (const name of names) {
    await pc.study(name, [...aPassedCourse(), ...aPassedCourse({ course: "clear-words" })]);
    await office.take(await pc.bundle(name));
  }
  for (const name of names) {
    await pc.study(name, aStudiedLesson("back", { course: "safe-search" }));
    await office.take(await pc.bundle(name));
  }
  return { ...office, names };
}

/** Every page from the first to the last. */
async function allPages<Page extends { readonly next?: number | undefined; readonly version: number }>(
  read: (after: number) => Promise<Page>,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after: number | undefined = 0; after !== undefined; after = pages.at(-1)?.next)
    pages.push(await read(after));
  expect(new Set(pages.map(({ version }) => version)).size).toBe(1);
  return pages;
}

const rowsOf = (packed: readonly PackedRows[]) => packed.flatMap((each) => unpackRows(each));

describe("reading rows", () => {
  test("gives every row that counts once, however large the pages are", async () => {
    const { desk, names } = await aFullDesk(4);
    for (const limit of [1, 2, 3, 5, 100]) {
      const pages = await allPages((after) => desk.rows.records({ after, limit }));
      const records = rowsOf(pages.map((page) => page.records));
      expect(records.map(({ name, course }) => `${name} ${course}`).toSorted()).toEqual(
        names.flatMap((name) => [`${name} clear-words`, `${name} safe-lifting`]).toSorted(),
      );
      const status = rowsOf(pages.map((page) => page.status));
      expect(status.map(({ name, course }) => `${name} ${course}`)).toEqual(
        names.map((name) => `${name} safe-search`),
      );
      if (limit === 1) expect(pages.length).toBeGreaterThan(4);
    }
  });

  test("gives answers of all courses or of one, never with a name or a learner", async () => {
    const { desk, names } = await aFullDesk(3);
    const read = (course?: string) =>
      allPages((after) =>
        desk.rows.responses({ after, limit: 2, ...(course === undefined ? {} : { course }) }),
      );
    const all = rowsOf((await read()).map((page) => page.responses));
    expect(all).toHaveLength(names.length * 4);
    const one = rowsOf((await read("clear-words")).map((page) => page.responses));
    expect(one).toHaveLength(names.length * 2);
    expect(new Set(one.map(({ course }) => course))).toEqual(new Set(["clear-words"]));
    expect(rowsOf((await read("no-such-course")).map((page) => page.responses))).toEqual([]);
    for (const row of all) {
      expect(row).not.toHaveProperty("learner");
      expect(row).not.toHaveProperty("name");
      expect(row).not.toHaveProperty("seenBy");
    }
  });

  test("says by its version that something changed between two pages", async () => {
    const { desk } = await aFullDesk(2);
    const { version } = await desk.rows.records({ after: 0, limit: 1 });
    await desk.receipts.make({ all: true });
    expect((await desk.rows.records({ after: 0, limit: 1 })).version).toBeGreaterThan(version);
  });
});
