import { expect, test } from "vitest";
import type { Result, Services } from "../../../electron/contract/contract.ts";
import type { Method } from "../../../electron/contract/methods.ts";
import type { LearnerEvent } from "../../../renderer/domain/event/event.ts";
import { foldEvents } from "../../../renderer/domain/progress/fold.ts";
import { createOfficeStore, type HeldOffice } from "../../../renderer/state/office-store.ts";
import { aTest, placed } from "../../builders/course-passes.ts";
import { aLearner } from "../../builders/learners.ts";

const held: HeldOffice = {
  office: { id: "office-1", name: "Ministry of Ports" },
  revision: 1,
  madeAt: "2026-01-04T08:00:00+07:00",
  importedAt: "2026-01-05T08:00:00+07:00",
  importedBy: "learner-1",
  fingerprint: "6b7a 60b9",
  units: [{ id: "u1", name: "Records" }],
  requirements: [],
  people: 1,
  folder: "/shared",
  isOwnFolder: false,
};
const people = [{ id: "p1", name: "Dara", staffNumber: "A-17", unit: "u1" }];
const dara = aLearner({ staffNumber: "a 17" });

function anOfficeStore(office: HeldOffice | undefined, drop = "not-shown") {
  const asked: Method[] = [];
  const answers: Partial<Record<Method, Result<unknown>>> = {
    "office.load": { ok: true, value: { ownFingerprint: "1111", ...(office && { held: office }) } },
    "office.people": { ok: true, value: { people } },
    "records.sent": { ok: true, value: { sent: [], drop } },
  };
  const call = async (method: Method) => {
    asked.push(method);
    return answers[method] ?? { ok: false, code: "failed" };
  };
  return { ...createOfficeStore({ call } as Services), asked };
}

test("without an office file nobody is met and nothing more is asked", async () => {
  const { meet, store, asked } = anOfficeStore(undefined);
  await meet(dara);
  expect(store.getState().met).toBeUndefined();
  expect(asked).toEqual(["office.load"]);
});

test("a learner is met with their line of the roster, and is asked to see what would leave", async () => {
  const { meet, store } = anOfficeStore(held);
  await meet(dara);
  expect(store.getState().met).toMatchObject({
    learner: "learner-1",
    line: { person: { id: "p1" }, unit: "Records" },
    isAsked: true,
  });
});

test("the roster is read again only when the office or the learner's profile has changed", async () => {
  const { meet, asked, replace } = anOfficeStore(held);
  await meet(dara);
  await meet({ ...dara, language: "th" });
  expect(asked.filter((method) => method === "office.people")).toHaveLength(1);
  await meet({ ...dara, staffNumber: "B-1" });
  replace({ ownFingerprint: "1111", held: { ...held, revision: 2 } });
  await meet({ ...dara, staffNumber: "B-1" });
  expect(asked.filter((method) => method === "office.people")).toHaveLength(3);
});

test("a learner is met no more when the office file is removed", async () => {
  const { meet, store, replace } = anOfficeStore(held);
  await meet(dara);
  replace({ ownFingerprint: "1111" });
  await meet(dara);
  expect(store.getState().met).toBeUndefined();
});

test("what is asked of a learner is asked of their unit, and stands on the day by what they passed", async () => {
  const requirements = [
    { id: "r1", course: "safe-lifting", units: ["u1"], due: "2026-06-30" },
    { id: "r2", course: "clear-writing", units: ["u2"], due: "2026-06-30" },
  ];
  const { meet, store } = anOfficeStore({ ...held, requirements });
  await meet(dara);
  const dues = (events: LearnerEvent[]) =>
    store.getState().met?.duesOf(foldEvents({}, placed(events)), "2026-07-01");
  expect(dues([])).toEqual([{ course: "safe-lifting", due: { state: "overdue", day: "2026-06-30" } }]);
  expect(dues(aTest())).toEqual([{ course: "safe-lifting", due: { state: "done" } }]);
});

test("whoever has seen what leaves is not asked again, nor is anybody where nothing can leave by itself", async () => {
  const { meet, store, noteShown } = anOfficeStore(held);
  await meet(dara);
  noteShown();
  expect(store.getState().met?.isAsked).toBe(false);
  const { folder, ...withoutFolder } = held;
  const other = anOfficeStore(withoutFolder);
  await other.meet(dara);
  expect(other.store.getState().met?.isAsked).toBe(false);
  expect(other.asked).not.toContain("records.sent");
});
