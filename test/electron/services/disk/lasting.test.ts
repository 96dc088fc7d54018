import { describe, expect, test } from "vitest";
import {
  makeLastingFolder,
  openLasting,
  renameLasting,
  replaceFile,
} from "../../../../electron/services/disk/lasting.ts";
import { aDisk } from "../journal/a-journal.ts";
import { createRandom } from "./random.ts";

const path = "/data/settings.json";
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe("replacing a file", () => {
  test("leaves the old or the new one whole whenever the power goes, and the new one once it has answered", async () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const random = createRandom(seed);
      const disk = await aDisk();
      await replaceFile(disk, path, Buffer.from("the old one"));
      disk.cutPowerAt(1 + Math.floor(random() * 7));
      const isDone = await replaceFile(disk, path, Buffer.from("the new one, longer")).then(
        () => true,
        () => false,
      );
      const found = text(await disk.afterPowerCut(random).read(path));
      expect(isDone ? ["the new one, longer"] : ["the old one", "the new one, longer"]).toContain(found);
    }
  });
});

describe("names that last", () => {
  test("folders, files and new names outlive a power cut", async () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const disk = await aDisk();
      await makeLastingFolder(disk, "/data/learners/a");
      await openLasting(disk, "/data/learners/a/journal");
      await renameLasting(disk, "/data/learners/a", "/data/learners/b");
      const left = disk.afterPowerCut(createRandom(seed));
      expect(await left.list("/data/learners")).toEqual(["b"]);
      expect(await left.list("/data/learners/b")).toEqual(["journal"]);
    }
  });
});
