import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Disk } from "../../../../electron/services/disk/disk.ts";
import { nodeDisk } from "../../../../electron/services/disk/node-disk.ts";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { someEvents } from "../../../builders/events.ts";
import { aDataFolder } from "../a-data-folder.ts";
import { areProofsLong } from "../proofs.ts";
import { aDisk } from "./a-journal.ts";

/** Appends until several appends in a row were refused; tells what was acknowledged, in order. */
async function appendUntilFull(disk: Disk, path: string, makeRoom: () => void): Promise<void> {
  const journal = await openJournal(disk, path);
  const acknowledged: string[] = [];
  const send = async () => {
    const events = someEvents(3);
    const isKept = await journal.append(events).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ code: "ENOSPC" });
        return false;
      },
    );
    if (isKept) acknowledged.push(...events.map(({ id }) => id));
    return isKept;
  };
  for (let refusals = 0; refusals < 5;) refusals += (await send()) ? 0 : 1;
  makeRoom();
  expect(await send()).toBe(true);
  await journal.close();

  const again = await openJournal(disk, path);
  expect(again.findings()).toEqual([]);
  expect((await again.read(0, 1_000_000))?.events.map(({ id }) => id)).toEqual(acknowledged);
  await again.close();
}

describe("on a volume that runs full", () => {
  test("nothing acknowledged is lost, and appending goes on when there is room (simulated)", async () => {
    for (let capacity = 20_000; capacity < 20_400; capacity += 7) {
      const disk = await aDisk({ capacity });
      await appendUntilFull(disk, "/data/device1.ndjson", () => disk.setCapacity(1_000_000));
    }
  });

  const canMount = areProofsLong && process.platform === "linux" && process.getuid?.() === 0;
  test.runIf(canMount)(
    "nothing acknowledged is lost on a real volume of 1 MB",
    { timeout: 60_000 },
    async () => {
      const volume = join(await aDataFolder(), "volume");
      mkdirSync(volume);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", volume]);
      onTestFinished(() => void execFileSync("umount", [volume]));
      const ballast = join(volume, "ballast");
      writeFileSync(ballast, Buffer.alloc(300_000));
      await appendUntilFull(nodeDisk, join(volume, "device1.ndjson"), () => rmSync(ballast));
    },
  );
});
