import { expect, test } from "vitest";
import { passesOf } from "../../../../renderer/domain/assessment/passes.ts";
import { courseViewOf } from "../../../../renderer/domain/progress/course-view.ts";
import { foldEvents } from "../../../../renderer/domain/progress/fold.ts";
import { aTest, placed } from "../../../builders/course-passes.ts";

test("a pass is a final test that was handed in and passed, each at its time", () => {
  const events = [
    ...aTest({ purpose: "pre" }),
    ...aTest({ outcomes: ["right", "wrong"] }),
    ...aTest(),
    ...aTest(),
    ...aTest().slice(0, -1),
  ];
  const passed = events.filter(
    ({ type, data }) =>
      type === "test-submitted" && "passed" in data && data.passed && data.purpose === "final",
  );
  expect(passed).toHaveLength(2);
  expect(passesOf(courseViewOf(foldEvents({}, placed(events)), "safe-lifting"))).toEqual(
    passed.map(({ at }) => at),
  );
});
