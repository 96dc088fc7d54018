import { describe, expect, test } from "vitest";
import { sha256 } from "../../../../../electron/services/bundles/witness.ts";
import { openDesk } from "../../../../../electron/services/desk/open-desk.ts";
import { aPassedCourse, aStudiedLesson } from "../../../../builders/course-passes.ts";
import { aSealingPc } from "../../bundles/a-sealing-pc.ts";
import { createRandom } from "../../disk/random.ts";
import { createSimulatedDisk, type SimulatedDisk } from "../../disk/simulated-disk.ts";
import { rounds } from "../../proofs.ts";
import { type ADesk, aDesk, folder, key } from "../a-desk.ts";

/** Files of three PCs: of each an early one and a later one that goes on from it. */
async function someFiles(): Promise<Buffer[]> {
  const [early, late]: [Buffer[], Buffer[]] = [[], []];
  for (const learner of ["mya", "hoa", "siti"]) {
    const pc = await aSealingPc();
    await pc.study(learner, aStudiedLesson());
    early.push(await pc.bundle(learner));
    await pc.study(learner, [...aPassedCourse(), ...aPassedCourse({ course: "clear-words" })]);
    late.push(await pc.bundle(learner));
  }
  return [...early, ...late];
}

const files = await someFiles();
const byId = new Map(files.map((bytes) => [sha256(bytes), bytes]));

/** What the desk says of files, rows and archive fits together. */
async function expectWhole({ desk, rows }: ADesk, what: string): Promise<void> {
  const { state } = desk.ledger;
  const read = desk.archive.reader();
  for (const [file, { kept }] of state.files) {
    const bytes = kept && (await read(kept));
    expect(bytes?.equals(byId.get(file) ?? Buffer.alloc(0)), what).toBe(true);
  }
  const judged = [...state.files.values()].filter((file) => file.state === "judged");
  expect([...state.learners.keys()].toSorted(), what).toEqual(
    [...new Set(judged.flatMap(({ learners }) => learners))].toSorted(),
  );
  const { records, status } = await rows();
  for (const learner of state.learners.values()) {
    const mine = (row: { readonly learner?: unknown }) => row.learner === learner.details.id;
    const counts = [...learner.rows.values()];
    expect(records.filter(mine), what).toHaveLength(counts.reduce((sum, set) => sum + set.records, 0));
    expect(status.filter(mine), what).toHaveLength(counts.reduce((sum, set) => sum + set.status, 0));
  }
}

/** After another go at the same files all is as if nothing had happened. */
async function expectResumed(office: ADesk, what: string): Promise<void> {
  await office.collect(...files);
  await office.acceptAll();
  await expectWhole(office, what);
  expect((await office.rows()).records, what).toHaveLength(6);
  expect((await office.rows()).status, what).toEqual([]);
  expect(await office.responses(), what).toHaveLength(12);
  expect(office.desk.ledger.state.files.size, what).toBe(6);
}

describe("a collection on a disk that runs full", () => {
  test(
    "leaves nothing half-written, says so, and goes on when there is room",
    { timeout: 120_000 },
    async () => {
      const disk = createSimulatedDisk();
      const empty = await aDesk({ disk });
      const used = 13_000 + empty.desk.ledger.bytes();
      for (let free = 0; free < 40_000; free += 2_500) {
        const small = createSimulatedDisk();
        const office = await aDesk({ disk: small });
        await office.collect(...files.slice(0, 3));
        small.setCapacity(used + free);
        const answers = [
          await office.acceptAll().catch((error: unknown) => error),
          await office.collect(...files).catch((error: unknown) => error),
        ];
        const isFull = answers.some(
          (answer) => JSON.stringify(answer).includes("disk-full") || String(answer).includes("no space"),
        );
        if (free === 0) expect(isFull).toBe(true);
        await expectWhole(office, `${free} bytes free`);
        small.setCapacity(Infinity);
        await expectResumed(office, `${free} bytes free`);
      }
    },
  );
});

/** Collects until the power goes at a random change; gives the desk on what is left of the disk. */
async function cutWhileCollecting(seed: number): Promise<ADesk> {
  const random = createRandom(seed);
  const office = await aDesk();
  const before = office.disk.changes();
  office.disk.cutPowerAt(1 + Math.floor(random() * 90));
  await office
    .collect(...files.slice(0, 4))
    .then(() => office.acceptAll())
    .then(() => office.collect(...files))
    .catch(() => undefined);
  expect(office.disk.changes()).toBeGreaterThan(before);
  const disk: SimulatedDisk = office.disk.afterPowerCut(random);
  return aDesk({ disk, isNew: false });
}

describe("a collection when the power goes at a random moment", () => {
  test("leaves a desk that is whole, and that goes on to the same end", { timeout: 300_000 }, async () => {
    for (let seed = 1; seed <= rounds(60, 2_000); seed += 1) {
      const office = await cutWhileCollecting(seed);
      await expectWhole(office, `seed ${seed}`);
      await expectResumed(office, `seed ${seed}`);
    }
  });
});

describe("an open desk", () => {
  test("that is closed while it collects ends after the file at hand and has what it says", async () => {
    const office = await aDesk();
    await office.collect(...files.slice(0, 3));
    await office.acceptAll();
    const collecting = office.collect(...files).catch((error: unknown) => error);
    const queued = office.collect(...files).catch((error: unknown) => error);
    await office.desk.close();
    await collecting;
    expect(await queued).toMatchObject({ code: "locked" });
    const ports = { disk: office.disk, folder, clock: office.clock, key: Buffer.from(key) };
    await (await openDesk({ ...ports, rename: async () => undefined })).close();
    const again = await aDesk({ disk: office.disk, isNew: false });
    await expectWhole(again, "closed");
    await expectResumed(again, "closed");
  });
});
