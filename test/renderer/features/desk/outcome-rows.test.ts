import { expect, test } from "vitest";
import { outcomeRows } from "../../../../renderer/features/desk/collect/outcome-rows.ts";

const learner = (name: string, state: "recorded" | "unchanged" | "witnessed" | "refused") => ({
  ...{ learner: name, name, state, notes: [] },
});

test("there is a row for each learner, and for each file that was not opened; those that ask for something come first", () => {
  const rows = outcomeRows({
    files: [
      {
        name: "a",
        file: "f1",
        state: "judged",
        learners: [learner("mya", "unchanged"), learner("hoa", "recorded")],
      },
      { name: "b", state: "refused", refusal: { reason: "changed", where: "line 3" }, learners: [] },
      { name: "c", file: "f3", state: "waiting", learners: [] },
      { name: "d", file: "f4", state: "judged", learners: [learner("ana", "refused")] },
      { name: "e", file: "f5", state: "judged", learners: [] },
    ],
  });
  expect(rows.map(({ file, state, learner: who }) => [file, who?.name, state])).toEqual([
    ["b", undefined, "refused"],
    ["d", "ana", "refused"],
    ["c", undefined, "waiting"],
    ["a", "hoa", "recorded"],
    ["a", "mya", "unchanged"],
    ["e", undefined, "unchanged"],
  ]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows[0]).toMatchObject({ refusal: { reason: "changed", where: "line 3" } });
  expect(rows[0]).not.toHaveProperty("fileId");
});
