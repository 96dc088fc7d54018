import { describe, expect, test } from "vitest";
import { aDisk, append, openLog, path, putBytes, readAll } from "./a-log.ts";

async function bytesOf(disk: Awaited<ReturnType<typeof aDisk>>): Promise<Buffer> {
  return Buffer.from((await disk.read(path)) ?? []);
}

describe("a sealed log", () => {
  test("gives back its records under their numbers, at once and after it was opened again", async () => {
    const disk = await aDisk();
    const { log, found } = await openLog(disk);
    expect(found.size).toBe(0);
    let first = -1;
    await log.append((number) => {
      first = number;
      return [Buffer.from("a"), Buffer.from("b")];
    });
    await append(log, "c");
    expect(first).toBe(0);
    expect((await log.read(1))?.toString()).toBe("b");
    expect(await log.read(3)).toBeUndefined();
    await log.close();
    const again = await openLog(disk);
    expect(Object.fromEntries(again.found)).toEqual({ 0: "a", 1: "b", 2: "c" });
    await append(again.log, "d");
    expect((await again.log.read(3))?.toString()).toBe("d");
    expect(again.log.bytes()).toBe((await bytesOf(disk)).length);
  });

  test("shows nothing of its records on the disk", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "Somchai");
    expect((await bytesOf(disk)).includes("Somchai")).toBe(false);
  });

  test("keeps records that were appended at the same time apart", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await Promise.all(Array.from({ length: 20 }, (_, index) => append(log, `${index}a`, `${index}b`)));
    const all = Object.values(await readAll(disk));
    expect(all).toEqual(Array.from({ length: 20 }, (_, index) => [`${index}a`, `${index}b`]).flat());
  });

  test.each([1, 20, 45, 60])("cuts off a torn end of %d bytes, keeps it aside, and goes on", async (torn) => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "a");
    const whole = await bytesOf(disk);
    await append(log, "b", "c");
    const both = await bytesOf(disk);
    await putBytes(disk, both.subarray(0, whole.length + torn));
    const again = await openLog(disk);
    expect(Object.fromEntries(again.found)).toEqual({ 0: "a" });
    expect(await disk.list("/desk")).toContain(`desk.log.cut-at-${whole.length}`);
    await append(again.log, "d");
    expect(await readAll(disk)).toEqual({ 0: "a", 1: "d" });
  });

  test("has all records of a batch or none", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "a");
    await append(log, "b", "c", "d");
    const all = await bytesOf(disk);
    for (let length = 0; length < all.length; length += 1) {
      await putBytes(disk, all.subarray(0, length));
      expect([0, 1]).toContain(Object.keys(await readAll(disk)).length);
    }
  });

  test("passes over damage inside, wherever it is, and loses no other batch", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    for (const text of ["a", "b", "c"]) await append(log, text);
    const all = await bytesOf(disk);
    const size = all.length / 3;
    for (let at = size; at < 2 * size; at += 1) {
      const changed = Buffer.from(all);
      changed[at] = (all[at] ?? 0) ^ 0x80;
      await putBytes(disk, changed);
      expect(await readAll(disk), `byte ${at}`).toEqual({ 0: "a", 2: "c" });
    }
    const again = await openLog(disk);
    await append(again.log, "d");
    expect(await readAll(disk)).toEqual({ 0: "a", 2: "c", 3: "d" });
    expect(await again.log.read(1)).toBeUndefined();
    expect((await again.log.read(2))?.toString()).toBe("c");
  });

  test("finds records behind damage that is longer than what is read at once", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    const long = "x".repeat(3_000_000);
    for (const text of ["a", long, "c"]) await append(log, text);
    const changed = await bytesOf(disk);
    changed.fill(0, 200, 2_900_000);
    await putBytes(disk, changed);
    expect(await readAll(disk)).toEqual({ 0: "a", 2: "c" });
  });

  test("takes no record for another, nor for one of another log", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "a");
    await append(log, "b");
    const all = await bytesOf(disk);
    const half = all.length / 2;
    await putBytes(disk, Buffer.concat([all.subarray(half), all.subarray(0, half)]));
    expect(await readAll(disk)).toEqual({ 1: "b" });
    await putBytes(disk, Buffer.concat([all, all.subarray(half)]));
    expect(await readAll(disk)).toEqual({ 0: "a", 1: "b" });
  });

  test("is written anew with other records under the same numbers", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "a", "secret", "c");
    await log.rewrite((record, number) => (number === 1 ? Buffer.from("") : record));
    expect((await log.read(1))?.toString()).toBe("");
    expect((await log.read(2))?.toString()).toBe("c");
    await append(log, "d");
    await log.close();
    expect(await readAll(disk)).toEqual({ 0: "a", 1: "", 2: "c", 3: "d" });
    expect(await disk.list("/desk")).toEqual(["desk.log"]);
  });

  test("stays as it was when it cannot be written anew, and goes on", async () => {
    const disk = await aDisk();
    const { log } = await openLog(disk);
    await append(log, "a", "b");
    disk.setCapacity(log.bytes() + 10);
    await expect(log.rewrite((record) => record)).rejects.toThrow("no space");
    disk.setCapacity(1_000_000);
    await append(log, "c");
    expect(await readAll(disk)).toEqual({ 0: "a", 1: "b", 2: "c" });
  });

  test("refuses everything once it is closed", async () => {
    const { log } = await openLog(await aDisk());
    await append(log, "a");
    await log.close();
    await expect(append(log, "b")).rejects.toMatchObject({ code: "locked" });
    await expect(log.read(0)).rejects.toMatchObject({ code: "locked" });
  });
});

describe("a sealed log on a disk that runs full", () => {
  test("keeps what was acknowledged, leaves nothing half-written, and goes on when there is room", async () => {
    for (let capacity = 300; capacity < 420; capacity += 1) {
      const disk = await aDisk({ capacity });
      const { log } = await openLog(disk);
      const acknowledged: string[] = [];
      const send = async (text: string) => {
        const isKept = await append(log, `${text}1`, `${text}2`).then(
          () => true,
          () => false,
        );
        if (isKept) acknowledged.push(`${text}1`, `${text}2`);
        return isKept;
      };
      for (let refusals = 0, number = 0; refusals < 3; number += 1)
        refusals += (await send(`${number}`)) ? 0 : 1;
      disk.setCapacity(10_000);
      expect(await send("last")).toBe(true);
      expect(Object.values(await readAll(disk))).toEqual(acknowledged);
    }
  });
});
