import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPassedCourse, aStudiedLesson } from "../../../../builders/course-passes.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";
import { aDesk, statesOf } from "../a-desk.ts";

/** A bundle as it left its PC: of which learner, the how manieth, and the courses that were passed by then. */
type Left = {
  readonly learner: string;
  readonly age: number;
  readonly passed: readonly string[];
  readonly bytes: Buffer;
};

/** Of each of two PCs three bundles, each going on from the one before. */
async function bundles(): Promise<Left[]> {
  const left: Left[] = [];
  for (const learner of ["mya", "hoa"]) {
    const pc = await aSealingPc();
    const passed: string[] = [];
    await pc.study(learner, aStudiedLesson());
    for (const [age, course] of [undefined, "safe-lifting", "clear-words"].entries()) {
      if (course !== undefined) {
        await pc.study(learner, aPassedCourse({ course }));
        passed.push(course);
      }
      left.push({ learner, age, passed: [...passed], bytes: await pc.bundle(learner) });
    }
  }
  return left;
}

const left = await bundles();

describe("bundles that come in any order, and more than once", () => {
  test("leave the newest of each PC at the desk; an older or repeated one takes nothing away", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...left), { minLength: 1, maxLength: 10 }),
        async (coming) => {
          const office = await aDesk();
          const newest = new Map<string, Left>();
          for (const each of coming) {
            const before = newest.get(each.learner);
            const [[state = ""] = []] = statesOf(await office.take(each.bytes));
            if (before === undefined || each.age > before.age) {
              expect(state).toBe("recorded");
              newest.set(each.learner, each);
            } else expect(state).toMatch(/^(unchanged|refused: older-than-collected)$/);
          }
          const { records } = await office.rows();
          const here = records.map(({ learner, course }) => `${String(learner)} ${String(course)}`);
          const wanted = [...newest.values()].flatMap(({ learner, passed }) =>
            passed.map((course) => `${learner} ${course}`),
          );
          expect(here.toSorted()).toEqual(wanted.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  test("come to the same when they come together", async () => {
    const office = await aDesk();
    await office.take(...left.map(({ bytes }) => bytes).toReversed());
    expect((await office.rows()).records).toHaveLength(4);
  });
});
