import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { openDatabase } from "../../../renderer/data/database.ts";
import { createDexieProgressRepository } from "../../../renderer/data/dexie-progress-repository.ts";
import { emptyCourseView, viewShape } from "../../../renderer/domain/progress/course-view.ts";
import { itIsAProgressRepository } from "../../contract/progress-repository.ts";
import { createMemoryProgressRepository } from "../../ports/memory-progress-repository.ts";

let count = 0;
const freshDatabase = () => openDatabase(`test-${(count += 1)}`);

itIsAProgressRepository("the repository in IndexedDB", () => createDexieProgressRepository(freshDatabase()));
itIsAProgressRepository("its twin in memory", createMemoryProgressRepository);

it("takes views of another shape for gone, so that they are folded again", async () => {
  const database = freshDatabase();
  await createDexieProgressRepository(database).save("siti", {
    views: [emptyCourseView("a")],
    heads: [{ device: "pc-1", seq: 1, head: "h" }],
  });
  await database.views.toCollection().modify({ shape: viewShape + 1 });
  expect(await createDexieProgressRepository(database).find("siti")).toBeUndefined();
});

it("writes neither views nor heads when one of them cannot be written", async () => {
  const database = freshDatabase();
  const repository = createDexieProgressRepository(database);
  const unstorable = { device: "pc-1", seq: 1, head: (() => 1) as unknown as string };
  await expect(
    repository.save("siti", { views: [emptyCourseView("a")], heads: [unstorable] }),
  ).rejects.toThrow();
  expect(await database.views.count()).toBe(0);
});
