import { describe, expect, it } from "vitest";
import { currentUntil } from "../../../../renderer/domain/credentials/current-until.ts";
import {
  choosePasses,
  listPasses,
  type PassChoice,
} from "../../../../renderer/domain/credentials/listed-passes.ts";
import { peopleRows } from "../../../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";
import { aDeskPerson, anOffice, aPass, today } from "../../../builders/desk-people.ts";

const tree = createUnitTree(anOffice.units);
const learner = (device: string, id: string) => ({
  device,
  learner: id,
  collectedAt: "2026-11-25T09:00:00+07:00",
});
const people = [
  aDeskPerson("hoa", { learners: [learner("pc-hoa", "hoa"), learner("pc-mai", "mai")] }),
  aDeskPerson("khin", { unit: "roads" }),
  aDeskPerson("bo", { unit: "Ports", isInRoster: false }),
];
const records = [
  aPass("hoa", "safe-lifting", "2025-03-01T23:30:00.000-08:00"),
  aPass("mai", "safe-lifting", "2025-03-02T09:00:00.000+07:00"),
  aPass("hoa", "clear-words", "2026-01-10T09:00:00.000+07:00"),
  aPass("khin", "fire-drill", "2025-11-27T09:00:00.000+07:00"),
  aPass("bo", "fire-drill", "2020-11-27T09:00:00.000+07:00"),
];
const passes = listPasses(
  peopleRows(anOffice, tree, people, { records, status: [] }, today),
  anOffice,
  today,
);
const shown = (choice: PassChoice) =>
  choosePasses(passes, tree, choice).map(({ person, record }) => `${person.id} ${record.course}`);

describe("the passes of which certificates are made", () => {
  it("are one a person and course, the one that was handed in last on whichever PC", () => {
    expect(shown({})).toEqual(["bo fire-drill", "hoa clear-words", "hoa safe-lifting", "khin fire-drill"]);
    // 23:30 eight hours behind Greenwich is later than 9:00 of the next day seven hours before it.
    expect(passes[2]?.record.seenBy).toBe("pc-hoa");
  });

  it("are no longer current after the last day of what is required, and always current where nothing is", () => {
    expect(passes.map(({ until, isLapsed }) => [until, isLapsed])).toEqual([
      [undefined, false],
      [undefined, false],
      [undefined, false],
      ["2026-11-27", true],
    ]);
    const dayBefore = listPasses(
      peopleRows(anOffice, tree, people, { records, status: [] }, "2026-11-27"),
      anOffice,
      "2026-11-27",
    );
    expect(dayBefore.at(-1)?.isLapsed).toBe(false);
  });

  it("are narrowed by unit, course and days, the first and last of them included", () => {
    expect(shown({ unit: "ports" })).toEqual(["hoa clear-words", "hoa safe-lifting"]);
    expect(shown({ unit: "ministry", course: "fire-drill" })).toEqual(["khin fire-drill"]);
    expect(shown({ from: "2025-03-01", to: "2025-03-01" })).toEqual(["hoa safe-lifting"]);
    expect(shown({ from: "2025-03-02", to: "2026-01-09" })).toEqual(["khin fire-drill"]);
  });
});

describe("how long a pass is current", () => {
  it("is what the strictest requirement of the course says", () => {
    const requirement = { id: "r", course: "fire-drill", units: [], due: "2026-01-01" };
    const required = [
      { ...requirement, validMonths: 24 },
      requirement,
      { ...requirement, validMonths: 12 },
      { ...requirement, course: "other", validMonths: 1 },
    ];
    expect(currentUntil(required, "fire-drill", "2024-02-29T10:00:00+07:00")).toBe("2025-02-28");
    expect(currentUntil([requirement], "fire-drill", "2024-02-29")).toBeUndefined();
  });
});
