import { describe, expect, it } from "vitest";
import { peopleRows, type SeenRecord } from "../../../../renderer/domain/desk/people-rows.ts";
import { createUnitTree } from "../../../../renderer/domain/desk/unit-tree.ts";
import {
  type Evidence,
  type EvidenceChoice,
  evidenceOf,
} from "../../../../renderer/domain/report/evidence.ts";
import { aDeskPerson, anOffice, aPass, today } from "../../../builders/desk-people.ts";

const tree = createUnitTree(anOffice.units);
const listings = [
  { id: "safe-lifting", skillArea: "C1.1" },
  { id: "clear-words", skillArea: "C1.2" },
  { id: "fire-drill", skillArea: "C1.2" },
] as const;
const taught = (course: string, entry: string, list: "dimensions" | "risks" = "dimensions") =>
  ({
    list,
    entry,
    course,
    lesson: "l",
    step: "s",
    page: "p",
    testedBy: { kind: "lesson", step: "s" },
  }) as const;
const coverage = {
  taught: [
    taught("safe-lifting", "1"),
    taught("clear-words", "1"),
    taught("clear-words", "7"),
    taught("clear-words", "3", "risks"),
  ],
};
const names = Array.from({ length: 20 }, (_, index) => `person-${index}`);
const on = (day: string) => `${day}T09:00:00.000+07:00`;
const passes = (course: string, count: number, day = "2026-11-02"): SeenRecord[] =>
  names.slice(0, count).map((name) => aPass(name, course, on(day)));

const rowsOf = (records: readonly SeenRecord[], people = names.map((name) => aDeskPerson(name))) =>
  peopleRows(anOffice, tree, people, { records, status: [] }, today);
const reportOf = (
  records: readonly SeenRecord[],
  choice: EvidenceChoice = {},
  people = names.map((name) => aDeskPerson(name)),
): Evidence => {
  const evidence = evidenceOf(rowsOf(records, people), tree, listings, coverage, choice);
  if (evidence === "too-few") throw new Error("too few");
  return evidence;
};
const areaOf = (evidence: Evidence, wanted: string) => evidence.areas.find(({ area }) => area === wanted);
const dimensionOf = (evidence: Evidence, wanted: string) =>
  evidence.dimensions.find(({ dimension }) => dimension === wanted)?.people;

describe("the evidence of an office", () => {
  it("counts people by skill area, with what is required of how many, their passes and hours", () => {
    const evidence = reportOf([...passes("safe-lifting", 12), ...passes("clear-words", 8)]);
    expect(evidence).toMatchObject({ people: 20, required: 20, current: 8 });
    expect(areaOf(evidence, "C1.1")).toEqual({
      area: "C1.1",
      people: 12,
      passes: 12,
      required: 20,
      hours: 0.5,
    });
    expect(areaOf(evidence, "C1.2")).toMatchObject({ people: 8, passes: 8, required: 20 });
    expect(areaOf(evidence, "A2.4")).toMatchObject({ people: 0, passes: 0, required: 0 });
  });

  it("counts for a dimension who passed a course that is mapped to it, and tells where no course is", () => {
    const evidence = reportOf([...passes("safe-lifting", 12), ...passes("clear-words", 8)]);
    expect([dimensionOf(evidence, "1"), dimensionOf(evidence, "7")]).toEqual([12, 8]);
    expect(evidence.dimensions.map(({ dimension }) => dimension).join("")).toBe("123456789");
    expect(dimensionOf(evidence, "3")).toBeUndefined();
  });

  it("counts a person once who passed a course on two PCs", () => {
    const twice = names.slice(0, 8).map((name) => {
      const learners = ["pc-a", "pc-b"].map((device) => ({
        device,
        learner: name,
        collectedAt: on("2026-11-25"),
      }));
      return aDeskPerson(name, { learners });
    });
    const records = ["pc-a", "pc-b"].flatMap((seenBy) =>
      passes("safe-lifting", 8).map((pass, index) => ({
        ...pass,
        seenBy,
        activeSeconds: 3600 * (index + 1),
      })),
    );
    const others = names.slice(8).map((name) => aDeskPerson(name));
    const area = areaOf(reportOf(records, {}, [...twice, ...others]), "C1.1");
    expect(area).toMatchObject({ people: 8, passes: 8, hours: 4.5 });
  });

  it("leaves out passes that are no longer current, which a dimension still counts", () => {
    const people = names.map((name) => aDeskPerson(name, { unit: "roads" }));
    const old = passes("fire-drill", 14, "2025-01-10");
    const recent = names.slice(0, 7).map((name) => aPass(name, "fire-drill", on("2026-10-01")));
    const area = areaOf(reportOf([...old, ...recent], {}, people), "C1.2");
    expect(area).toMatchObject({ people: 7, passes: 14, required: 20 });
  });

  it("holds only passes of the period, first and last day included, but is current by any pass", () => {
    const records = [
      ...passes("safe-lifting", 20, "2026-01-01"),
      ...passes("clear-words", 6, "2026-03-31"),
      ...passes("clear-words", 13, "2026-04-01").slice(6),
    ];
    const evidence = reportOf(records, { from: "2026-02-01", to: "2026-03-31" });
    expect(areaOf(evidence, "C1.2")).toMatchObject({ people: 6, passes: 6 });
    expect(areaOf(evidence, "C1.1")?.people).toBe("few");
    expect(evidence.current).toBe(13);
    expect(dimensionOf(reportOf(records, { from: "2026-03-31" }), "7")).toBe(13);
  });

  it("is that of a unit with all below it, to which only people of the roster belong", () => {
    const people = [
      ...names.slice(0, 10).map((name) => aDeskPerson(name, { unit: "ports" })),
      ...names.slice(10, 19).map((name) => aDeskPerson(name, { unit: "roads" })),
      aDeskPerson("guest", { unit: "ports", isInRoster: false }),
    ];
    expect(reportOf([], { unit: "ports" }, people).people).toBe(10);
    expect(reportOf([], { unit: "ministry" }, people).people).toBe(19);
    expect(reportOf([], {}, people)).toMatchObject({ people: 20, required: 19 });
  });

  it("is none where there are fewer than five people", () => {
    const four = names.slice(0, 4).map((name) => aDeskPerson(name));
    expect(evidenceOf(rowsOf([], four), tree, listings, coverage, {})).toBe("too-few");
  });

  it("tells that draft translations were used, of the period alone", () => {
    const drafts = passes("safe-lifting", 6).map((pass) => ({ ...pass, translation: "draft" as const }));
    expect(reportOf(drafts).hasDrafts).toBe(true);
    expect(reportOf(drafts, { to: "2026-10-31" }).hasDrafts).toBe(false);
    expect(reportOf(passes("safe-lifting", 6)).hasDrafts).toBe(false);
  });

  it("counts what is required of a course that this copy does not have", () => {
    const rows = rowsOf(passes("safe-lifting", 6));
    const evidence = evidenceOf(rows, tree, [], { taught: [] }, {});
    expect(evidence).toMatchObject({ people: 20, required: 20, current: "few" });
  });
});
