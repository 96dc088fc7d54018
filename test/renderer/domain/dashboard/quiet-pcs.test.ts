import { expect, test } from "vitest";
import { quietPcs } from "../../../../renderer/domain/dashboard/quiet-pcs.ts";
import { factsOf } from "../../../builders/dashboard.ts";
import { aDeskPerson, today } from "../../../builders/desk-people.ts";

const learner = (device: string, id: string) => ({
  device,
  learner: id,
  collectedAt: "2026-10-01T09:00:00Z",
});
const pc = (device: string, day: string, state = "accepted") => ({
  ...{ device, state, lastSeenAt: `${day}T09:00:00.000+07:00` },
});

test("only accepted PCs are missed, from the 30th day on, the longest silent first, with their people", () => {
  const people = [
    aDeskPerson("ana", { learners: [learner("pc-a", "l1"), learner("pc-a", "l2"), learner("pc-b", "l3")] }),
    aDeskPerson("mya", { learners: [learner("pc-b", "l4")] }),
  ];
  const pcs = [
    pc("pc-a", "2026-10-29"),
    pc("pc-b", "2026-10-01"),
    pc("pc-c", "2026-10-30"),
    pc("pc-d", "2026-01-01", "new"),
  ];
  expect(quietPcs(factsOf({ people }).rows, pcs, today)).toEqual([
    { device: "pc-b", lastSeenAt: pcs[1]?.lastSeenAt, days: 58, people: [0, 1] },
    { device: "pc-a", lastSeenAt: pcs[0]?.lastSeenAt, days: 30, people: [0] },
  ]);
});
