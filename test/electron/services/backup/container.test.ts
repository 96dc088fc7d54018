import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { largestBackup, readBackup, writeBackup } from "../../../../electron/services/backup/container.ts";
import { genesis, sealEvent } from "../../../../electron/services/journal/line.ts";
import { loadDeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { anEvent } from "../../../builders/events.ts";
import { details } from "../a-data-folder.ts";
import { aDisk } from "../journal/a-journal.ts";

const madeAt = "2026-01-05T09:00:00.000+07:00";

async function aBackup(names: readonly string[] = ["Aye", "Bopha"]): Promise<Buffer> {
  const key = await loadDeviceKey(await aDisk(), "/data");
  const learners = names.map((name) => ({
    profile: { ...details, name, id: name.toLowerCase(), createdAt: madeAt },
    journals: new Map([["d1", sealEvent(anEvent("lesson-opened"), 1, genesis).bytes]]),
  }));
  return writeBackup(key, madeAt, learners);
}

function changed(backup: Buffer, from: string, to: string): Buffer {
  return gzipSync(gunzipSync(backup).toString().replace(from, to));
}

describe("a backup file", () => {
  test("gives back what went in, signed", async () => {
    const { isIntact, madeAt: when, learners } = await readBackup(await aBackup());
    expect({ isIntact, when }).toEqual({ isIntact: true, when: madeAt });
    expect(learners.map(({ name, journals }) => [name, journals.get("d1")?.length])).toEqual([
      ["Aye", 1],
      ["Bopha", 1],
    ]);
  });

  test.each([
    ["a name", "Aye", "Eve"],
    ["the date", "2026-01-05", "2025-01-05"],
    ["an event", "the-urgent-call", "the-urgent-cake"],
    ["the device", '"device":"', '"device":"0'],
  ])("is not intact when %s was changed", async (_, from, to) => {
    expect(await readBackup(changed(await aBackup(), from, to))).toMatchObject({ isIntact: false });
  });

  test("that somebody else signed for the device is not intact", async () => {
    const [mine, other] = [gunzipSync(await aBackup()).toString(), gunzipSync(await aBackup()).toString()];
    const device = (text: string) => /"device":"([^"]+)"/.exec(text)?.[1] ?? "";
    const forged = mine.replace(device(mine), device(other));
    expect(await readBackup(gzipSync(forged))).toMatchObject({ isIntact: false });
  });

  test("leaves a changed event out", async () => {
    const { learners } = await readBackup(changed(await aBackup(), "the-urgent-call", "the-urgent-cake"));
    expect(learners.map(({ journals }) => journals.get("d1")?.length)).toEqual([0, 1]);
  });

  test("with one learner that cannot be read gives the others", async () => {
    const { learners } = await readBackup(changed(await aBackup(), '"comfort":', '"comfy":'));
    expect(learners.map(({ profile, name }) => [profile?.id, name])).toEqual([
      [undefined, "Aye"],
      ["bopha", "Bopha"],
    ]);
  });

  test("that was cut short gives what is left, and is not intact", async () => {
    const names = Array.from({ length: 400 }, (_, at) => `N${at}`);
    const backup = await aBackup(names);
    const { isIntact, learners } = await readBackup(backup.subarray(0, backup.length >> 1));
    expect(isIntact).toBe(false);
    expect(learners.length).toBeGreaterThan(50);
    expect(learners.slice(0, 50).map(({ name }) => name)).toEqual(names.slice(0, 50));
  });

  test("that could write elsewhere by the name of a learner or journal is refused there", async () => {
    const byLearner = await readBackup(changed(await aBackup(), '"id":"aye"', '"id":"../../x"'));
    expect(byLearner.learners.map(({ profile }) => profile?.id)).toEqual([undefined, "bopha"]);
    const byJournal = await readBackup(changed(await aBackup(), '"journal":"d1"', '"journal":"../../x"'));
    expect([...(byJournal.learners[0]?.journals.keys() ?? [])]).toEqual([]);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["no gzip", Buffer.from("hello")],
    ["something else in gzip", gzipSync("hello\n")],
    ["JSON of something else", gzipSync("{}\n")],
  ])("that is %s is refused with a sentence", async (_, bytes) => {
    await expect(readBackup(bytes)).rejects.toMatchObject({
      code: "damaged-file",
      message: expect.stringMatching(/^this is no Pandu backup that can be read: ./),
    });
  });

  test("of a newer format asks for an update", async () => {
    const newer = changed(await aBackup(), '"format":1', '"format":2');
    await expect(readBackup(newer)).rejects.toMatchObject({ code: "newer-data" });
  });

  test("that opens to far more than it weighs is refused", { timeout: 30_000 }, async () => {
    const bomb = gzipSync(Buffer.alloc(largestBackup + 1));
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(readBackup(bomb)).rejects.toMatchObject({
      code: "damaged-file",
      message: expect.stringMatching(/more than/),
    });
  });
});
