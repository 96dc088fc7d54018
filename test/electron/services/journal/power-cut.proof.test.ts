import { describe, expect, test } from "vitest";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { someEvents } from "../../../builders/events.ts";
import { createRandom } from "../disk/random.ts";
import { rounds } from "../proofs.ts";
import { aDisk, path, readIds } from "./a-journal.ts";

type Run = {
  readonly acknowledged: readonly string[];
  readonly found: readonly string[];
  readonly sent: readonly string[];
};

/** Appends until the power goes at a random change, starts again on what is left of the disk, three times over. */
async function run(seed: number, isSyncBroken: boolean): Promise<Run> {
  const random = createRandom(seed);
  const acknowledged: string[] = [];
  const sent: string[] = [];
  let disk = await aDisk({ isSyncBroken });
  for (let start = 0; start < 3; start += 1) {
    disk.cutPowerAt(1 + Math.floor(random() * 40));
    try {
      const journal = await openJournal(disk, path);
      for (;;) {
        const batches = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
          someEvents(1 + Math.floor(random() * 4)),
        );
        sent.push(...batches.flat().map(({ id }) => id));
        const answers = batches.map((batch) =>
          journal.append(batch).then(() => acknowledged.push(...batch.map(({ id }) => id))),
        );
        await Promise.all(answers);
      }
    } catch {
      disk = disk.afterPowerCut(random);
    }
  }
  await disk.makeFolder("/data");
  return { acknowledged, sent, found: await readIds(disk) };
}

describe("when the power goes at a random moment", () => {
  test(
    "nothing that was acknowledged is lost, and nothing comes twice or out of order",
    { timeout: 300_000 },
    async () => {
      let acknowledgedInAll = 0;
      for (let seed = 1; seed <= rounds(300, 20_000); seed += 1) {
        const { acknowledged, found, sent } = await run(seed, false);
        const lost = acknowledged.filter((id) => !found.includes(id));
        expect(lost, `seed ${seed}`).toEqual([]);
        expect(found, `seed ${seed}`).toEqual(sent.filter((id) => found.includes(id)));
        acknowledgedInAll += acknowledged.length;
      }
      expect(acknowledgedInAll).toBeGreaterThan(rounds(300, 20_000) * 10);
    },
  );

  test("the proof bites: with an fdatasync that does nothing, acknowledged events are lost", async () => {
    let lost = 0;
    for (let seed = 1; seed <= 50; seed += 1) {
      const { acknowledged, found } = await run(seed, true);
      lost += acknowledged.filter((id) => !found.includes(id)).length;
    }
    expect(lost).toBeGreaterThan(50);
  });
});
