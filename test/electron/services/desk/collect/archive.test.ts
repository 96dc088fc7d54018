import { describe, expect, test } from "vitest";
import { createArchive } from "../../../../../electron/services/desk/collect/archive.ts";
import { aDisk, key } from "../store/a-log.ts";

const texts = (...all: readonly string[]) => all.map((text) => Buffer.from(text));

async function anArchive() {
  const disk = await aDisk();
  const archive = createArchive(disk, "/desk/archive", key);
  return {
    disk,
    archive,
    read: async (place: Parameters<ReturnType<typeof archive.reader>>[0]) =>
      (await archive.reader()(place))?.toString(),
  };
}

describe("the archive", () => {
  test("gives files back as they came, and shows nothing of them on the disk", async () => {
    const { disk, archive, read } = await anArchive();
    const places = await archive.keep(texts("one", "two\nlines", "three"), "2026-11-28T09:00:00.000+07:00");
    expect(places.map(({ archive: name, index }) => [name.slice(0, 8), index])).toEqual([
      ["2026-11-", 0],
      ["2026-11-", 1],
      ["2026-11-", 2],
    ]);
    for (const [index, text] of ["one", "two\nlines", "three"].entries())
      expect(await read(places[index] ?? { archive: "", index })).toBe(text);
    const [name = ""] = await disk.list("/desk/archive");
    expect(Buffer.from((await disk.read(`/desk/archive/${name}`)) ?? []).includes("two")).toBe(false);
  });

  test("writes nothing where there is nothing to keep", async () => {
    const { disk, archive } = await anArchive();
    expect(await archive.keep([], "2026-11-28")).toEqual([]);
    expect(await disk.list("/desk/archive")).toEqual([]);
  });

  test("takes single files out for good, and goes with the last of them", async () => {
    const { disk, archive, read } = await anArchive();
    const [one, two] = await archive.keep(texts("one", "two"), "2026-11-28");
    if (one === undefined || two === undefined) throw new Error("two were kept");
    await archive.takeOut(one.archive, new Set([0]));
    expect(await read(one)).toBeUndefined();
    expect(await read(two)).toBe("two");
    await archive.takeOut(one.archive, new Set([1]));
    expect(await read(two)).toBeUndefined();
    expect(await disk.list("/desk/archive")).toEqual([]);
  });

  test("lets go of what came before a month", async () => {
    const { archive, read } = await anArchive();
    const [old] = await archive.keep(texts("old"), "2025-10-31");
    const [young] = await archive.keep(texts("young"), "2025-11-01");
    expect(await archive.clearBefore("2025-11")).toEqual([old?.archive]);
    expect(await read(old ?? { archive: "", index: 0 })).toBeUndefined();
    expect(await read(young ?? { archive: "", index: 0 })).toBe("young");
    expect(await archive.clearBefore("2025-11")).toEqual([]);
  });
});
