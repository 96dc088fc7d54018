import { describe, expect, test } from "vitest";
import { createLearnerFolders } from "../../../../electron/services/learners/learner-folders.ts";
import { writeProfile } from "../../../../electron/services/learners/profile.ts";
import { readTombstones } from "../../../../electron/services/learners/tombstones.ts";
import { details } from "../a-data-folder.ts";
import { createRandom } from "../disk/random.ts";
import { aDisk } from "../journal/a-journal.ts";

const now = () => "2026-01-05T09:00:00.000+07:00";

describe("removing a learner when the power goes in the middle", () => {
  test("leaves the whole learner, or none and a tombstone after the next start", async () => {
    const outcomes = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = createRandom(seed);
      const disk = await aDisk();
      const folders = createLearnerFolders(disk, "/data", now);
      await writeProfile(disk, folders.folderOf("a"), { ...details, id: "a", createdAt: now() });
      disk.cutPowerAt(1 + Math.floor(random() * 9));
      const isDone = await folders.remove("a").then(
        () => true,
        () => false,
      );
      const left = disk.afterPowerCut(random);
      const again = createLearnerFolders(left, "/data", now);
      await again.finishRemovals();
      const learners = (await again.list()).map(({ name, profile }) => `${name} ${profile?.name}`);
      const removed = (await readTombstones(left, "/data")).map(({ learner }) => learner);
      const outcome = JSON.stringify({ learners, isRemoved: removed.includes("a") });
      outcomes.add(outcome);
      if (isDone) expect(learners).toEqual([]);
      expect(await left.list("/data/learners")).toEqual(learners.length === 0 ? [] : ["a"]);
    }
    expect([...outcomes].toSorted()).toEqual([
      '{"learners":["a Somchai"],"isRemoved":false}',
      '{"learners":[],"isRemoved":true}',
    ]);
  });
});
