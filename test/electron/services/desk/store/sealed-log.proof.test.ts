import { describe, expect, test } from "vitest";
import { createRandom } from "../../disk/random.ts";
import { rounds } from "../../proofs.ts";
import { aDisk, append, openLog, readAll } from "./a-log.ts";

type Run = {
  readonly acknowledged: readonly string[];
  readonly sent: readonly string[];
  readonly found: readonly string[];
};

/** Appends until the power goes at a random change, begins again on what is left of the disk, three times over. */
async function run(seed: number, isSyncBroken: boolean): Promise<Run> {
  const random = createRandom(seed);
  const [acknowledged, sent]: [string[], string[]] = [[], []];
  let disk = await aDisk({ isSyncBroken });
  for (let start = 0; start < 3; start += 1) {
    disk.cutPowerAt(1 + Math.floor(random() * 40));
    try {
      const { log } = await openLog(disk);
      for (let number = 0; ; number += 1) {
        const batch = Array.from(
          { length: 1 + Math.floor(random() * 3) },
          (_, at) => `${start}-${number}-${at}`,
        );
        sent.push(...batch);
        if (random() < 0.1) await log.rewrite((record) => record);
        await append(log, ...batch);
        acknowledged.push(...batch);
      }
    } catch {
      disk = disk.afterPowerCut(random);
    }
  }
  await disk.makeFolder("/desk");
  return { acknowledged, sent, found: Object.values(await readAll(disk)) };
}

describe("a sealed log when the power goes at a random moment", () => {
  test(
    "loses nothing that was acknowledged, and has nothing twice, out of order or in part",
    { timeout: 300_000 },
    async () => {
      let acknowledgedInAll = 0;
      for (let seed = 1; seed <= rounds(300, 20_000); seed += 1) {
        const { acknowledged, sent, found } = await run(seed, false);
        const lost = acknowledged.filter((text) => !found.includes(text));
        expect(lost, `seed ${seed}`).toEqual([]);
        expect(found, `seed ${seed}`).toEqual(sent.filter((text) => found.includes(text)));
        for (const batch of new Set(found.map((text) => text.slice(0, text.lastIndexOf("-"))))) {
          const inBatch = (text: string) => text.startsWith(`${batch}-`);
          expect(found.filter(inBatch), `seed ${seed}`).toEqual(sent.filter(inBatch));
        }
        acknowledgedInAll += acknowledged.length;
      }
      expect(acknowledgedInAll).toBeGreaterThan(rounds(300, 20_000) * 8);
    },
  );

  test("the proof bites: with an fdatasync that does nothing, acknowledged records are lost", async () => {
    let lost = 0;
    for (let seed = 1; seed <= 50; seed += 1) {
      const { acknowledged, found } = await run(seed, true);
      lost += acknowledged.filter((text) => !found.includes(text)).length;
    }
    expect(lost).toBeGreaterThan(50);
  });
});
