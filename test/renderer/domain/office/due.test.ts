import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueCourses, dueState } from "../../../../renderer/domain/office/due.ts";
import { isLate } from "../../../../renderer/domain/office/late.ts";
import { isOpen } from "../../../../renderer/domain/office/open.ts";
import type { Requirement } from "../../../../renderer/domain/office/office-file.ts";

const aRequirement = (changes: Partial<Requirement> = {}): Requirement => ({
  id: "r1",
  course: "safe-lifting",
  units: [],
  due: "2026-06-30",
  ...changes,
});

describe("a course that was never passed", () => {
  test("is due up to and on its day", () => {
    expect(dueState(aRequirement(), [], "2026-06-30")).toEqual({ state: "due", day: "2026-06-30" });
  });

  test("is overdue the day after", () => {
    expect(dueState(aRequirement(), [], "2026-07-01")).toEqual({ state: "overdue", day: "2026-06-30" });
  });
});

describe("a course that was passed", () => {
  test("is done, late or not, and for ever where nothing else is said", () => {
    expect(dueState(aRequirement(), ["2026-08-01T09:00:00+07:00"], "2036-01-01")).toEqual({ state: "done" });
  });

  test("counts on the day that it was on the learner's PC", () => {
    const yearly = aRequirement({ validMonths: 12 });
    expect(dueState(yearly, ["2026-03-10T00:30:00+07:00"], "2026-03-11")).toEqual({
      state: "done",
      day: "2027-03-10",
    });
  });

  test("lapses when its months are over", () => {
    const yearly = aRequirement({ validMonths: 12 });
    expect(dueState(yearly, ["2026-03-10"], "2027-03-11")).toEqual({ state: "lapsed", day: "2027-03-10" });
  });

  test("lapses on the last day of a month that is too short", () => {
    const monthly = aRequirement({ due: "2026-01-01", validMonths: 1 });
    expect(dueState(monthly, ["2026-01-31"], "2026-03-01")).toEqual({ state: "lapsed", day: "2026-02-28" });
    expect(dueState(monthly, ["2027-12-31"], "2028-01-31")).toMatchObject({
      state: "done",
      day: "2028-01-31",
    });
  });

  test("long before it was asked for is due like one that was not passed", () => {
    const yearly = aRequirement({ validMonths: 12 });
    expect(dueState(yearly, ["2024-01-10"], "2026-06-01")).toEqual({ state: "due", day: "2026-06-30" });
    expect(dueState(yearly, ["2024-01-10"], "2026-07-01")).toEqual({ state: "overdue", day: "2026-06-30" });
  });

  test("again is current again", () => {
    const yearly = aRequirement({ validMonths: 12 });
    expect(dueState(yearly, ["2027-04-01", "2026-03-10"], "2027-05-01")).toEqual({
      state: "done",
      day: "2028-04-01",
    });
  });
});

describe("a pass that will lapse", () => {
  const canRenew = (validMonths: number, today: string) =>
    dueState(aRequirement({ validMonths }), ["2026-03-10"], today);

  test("can be renewed from sixty days before its last day on", () => {
    expect(canRenew(12, "2027-01-08")).toEqual({ state: "done", day: "2027-03-10" });
    expect(canRenew(12, "2027-01-09")).toEqual({ state: "done", day: "2027-03-10", canRenew: true });
    expect(canRenew(12, "2027-03-10")).toEqual({ state: "done", day: "2027-03-10", canRenew: true });
  });

  test("soon can be renewed in the second half of its time only", () => {
    expect(canRenew(1, "2026-03-10")).toEqual({ state: "done", day: "2026-04-10" });
    expect(canRenew(1, "2026-03-25")).toEqual({ state: "done", day: "2026-04-10" });
    expect(canRenew(1, "2026-03-26")).toEqual({ state: "done", day: "2026-04-10", canRenew: true });
  });

  test("never needs to be renewed where it stays current", () => {
    expect(isOpen(dueState(aRequirement(), ["2026-03-10"], "2036-03-10"))).toBe(false);
  });
});

const someDay = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
const someRequirement = fc.record(
  { due: someDay, validMonths: fc.integer({ min: 1, max: 120 }) },
  { requiredKeys: ["due"] },
);

test("one more pass never makes it more urgent, and being late never ends by waiting", () => {
  fc.assert(
    fc.property(
      someRequirement,
      fc.array(someDay),
      someDay,
      someDay,
      someDay,
      (requirement, passes, pass, one, other) => {
        const state = dueState(requirement, passes, one);
        if (!isLate(state)) expect(isLate(dueState(requirement, [...passes, pass], one))).toBe(false);
        const later = one < other ? other : one;
        if (isLate(state)) expect(isLate(dueState(requirement, passes, later))).toBe(true);
      },
    ),
  );
});

test("whoever may renew stays so until they do, and from the day on which they do they may not", () => {
  fc.assert(
    fc.property(someRequirement, someDay, someDay, someDay, (requirement, pass, one, other) => {
      const [sooner, later] = one < other ? [one, other] : [other, one];
      if (pass <= sooner && isOpen(dueState(requirement, [pass], sooner)))
        expect(isOpen(dueState(requirement, [pass], later))).toBe(true);
      expect(isOpen(dueState({ ...requirement, due: pass }, [pass], pass))).toBe(false);
    }),
  );
});

test("a day that is still in time is never over, and one that is missed always is", () => {
  fc.assert(
    fc.property(someRequirement, fc.array(someDay), someDay, (requirement, passes, today) => {
      const due = dueState(requirement, passes, today);
      if (due.day !== undefined) expect(isLate(due)).toBe(due.day < today);
    }),
  );
});

describe("the courses that are required", () => {
  const requirements = [
    aRequirement({ course: "done", due: "2026-01-01" }),
    aRequirement({ course: "later", due: "2026-09-30" }),
    aRequirement({ course: "soon", due: "2026-06-30" }),
    aRequirement({ course: "late", due: "2026-02-28" }),
    aRequirement({ course: "later", due: "2026-08-31" }),
    aRequirement({ course: "later-still", due: "2026-03-31" }),
  ];
  const passesOf = (course: string) => (course === "done" ? ["2026-01-01"] : []);

  test("stand once each, the late ones first, each by its day", () => {
    expect(dueCourses(requirements, passesOf, "2026-06-01")).toEqual([
      { course: "late", due: { state: "overdue", day: "2026-02-28" } },
      { course: "later-still", due: { state: "overdue", day: "2026-03-31" } },
      { course: "soon", due: { state: "due", day: "2026-06-30" } },
      { course: "later", due: { state: "due", day: "2026-08-31" } },
      { course: "done", due: { state: "done" } },
    ]);
  });

  test("stand the same in whatever order they are asked for", () => {
    const order = dueCourses(requirements, passesOf, "2026-06-01");
    fc.assert(
      fc.property(
        fc.shuffledSubarray(requirements, { minLength: requirements.length }),
        (shuffled) => void expect(dueCourses(shuffled, passesOf, "2026-06-01")).toEqual(order),
      ),
    );
  });
});
