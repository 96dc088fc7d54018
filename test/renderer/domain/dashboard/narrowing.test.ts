import { expect, test } from "vitest";
import { createDueDays, scopeOf } from "../../../../renderer/domain/dashboard/narrowing.ts";
import { factsOf } from "../../../builders/dashboard.ts";
import { aDeskPerson, anOffice } from "../../../builders/desk-people.ts";

const { office, rows } = factsOf({ people: [aDeskPerson("mya")] });
const [mya] = rows;
const countsOf = (choice: Parameters<typeof scopeOf>[0]) =>
  mya?.required.map(({ course }) => course).filter((course) => mya && scopeOf(choice, office)?.(mya, course));

test("a course is due by the earliest day on which the unit or one above it must have passed it", () => {
  const again = { id: "r4", course: "safe-lifting", units: ["ministry"], due: "2026-10-01" };
  const dayOf = createDueDays({ ...office, requirements: [...anOffice.requirements, again] });
  expect(dayOf("ports", "safe-lifting")).toBe("2026-10-01");
  expect(dayOf("ports", "clear-words")).toBe("2026-12-31");
  expect(dayOf("roads", "clear-words")).toBeUndefined();
});

test("a choice of course, skill area or day says which required courses count; a unit says nothing of courses", () => {
  expect(scopeOf({ unit: "ports" }, office)).toBeUndefined();
  expect(countsOf({ course: "clear-words" })).toEqual(["clear-words"]);
  expect(countsOf({ area: "C1.1" })).toEqual(["safe-lifting"]);
  expect(countsOf({ dueBy: "2026-11-20" })).toEqual(["safe-lifting"]);
  expect(countsOf({ dueBy: "2026-11-20", course: "clear-words" })).toEqual([]);
});
