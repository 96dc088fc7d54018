import { describe, expect, it } from "vitest";
import { finalTest, latestPass, rawScores } from "../../../../renderer/domain/assessment/final-test.ts";
import { firstTry, nextTest } from "../../../../renderer/domain/assessment/renewal.ts";
import type { LearnerEvent } from "../../../../renderer/domain/event/event.ts";
import { foldCourse } from "../../../../renderer/domain/progress/fold.ts";
import { aCourseListing } from "../../../builders/course-events.ts";
import { aPassedCourse, aStudiedLesson, aTest, placed } from "../../../builders/course-passes.ts";

const listing = aCourseListing();
const viewAfter = (...events: readonly LearnerEvent[]) => foldCourse(listing.id, placed(events));
const failed = aTest({ form: "b", outcomes: ["right", "wrong"] });

describe("the next test of somebody who passed", () => {
  it("is none as long as the pass cannot be renewed", () => {
    expect(nextTest(listing, viewAfter(...aPassedCourse()), false).state).toBe("passed");
  });

  it("is open where it can be renewed, and no lesson must be read again for it", () => {
    expect(nextTest(listing, viewAfter(...aPassedCourse()), true).state).toBe("open");
  });

  it("goes on where it was left, also when it need not be renewed any more", () => {
    const view = viewAfter(...aPassedCourse(), ...aTest({ form: "b" }).slice(0, 2));
    expect(nextTest(listing, view, false)).toMatchObject({ state: "under-way", attempt: { form: "b" } });
  });

  it("opens after a fail when the checks of the failed objectives' lessons were done again", () => {
    const view = viewAfter(...aPassedCourse(), ...failed);
    expect(nextTest(listing, view, true)).toMatchObject({
      state: "redo-first",
      lessons: [{ lesson: { id: "knees" } }],
    });
    const again = viewAfter(...aPassedCourse(), ...failed, ...aStudiedLesson("knees"));
    expect(nextTest(listing, again, true).state).toBe("open");
  });

  it("takes nothing away when it is failed", () => {
    const view = viewAfter(...aPassedCourse(), ...failed);
    expect(finalTest(listing, view)).toMatchObject({ state: "passed", attempt: { form: "a" } });
    expect(nextTest(listing, view, false)).toMatchObject({ state: "passed", attempt: { form: "a" } });
  });

  it("is the latest pass when it is passed, and can be renewed anew", () => {
    const view = viewAfter(...aPassedCourse(), ...aTest({ form: "b" }));
    expect(latestPass(view)?.form).toBe("b");
    expect(nextTest(listing, view, false)).toMatchObject({ state: "passed", attempt: { form: "b" } });
    expect(nextTest(listing, view, true).state).toBe("open");
  });
});

it("is no renewal for somebody who did not pass", () => {
  expect(nextTest(listing, viewAfter(...aStudiedLesson("back")), true).state).toBe("lessons-first");
});

it("keeps the first score of every pass apart, and the first of all for comparing", () => {
  const view = viewAfter(...aPassedCourse(), ...failed, ...aTest({ form: "c" }));
  const [first, , renewal] = view.attempts;
  const pass = latestPass(view);
  expect(pass?.id).toBe(renewal?.id);
  expect(pass && firstTry(view, pass)).toMatchObject({ points: 1 });
  expect(first?.result && firstTry(view, { ...first, result: first.result })).toBe(first?.result);
  expect(rawScores(view)).toMatchObject({ firstFinal: { points: 2 }, passing: { at: renewal?.result?.at } });
});
