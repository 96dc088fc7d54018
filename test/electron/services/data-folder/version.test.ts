import { describe, expect, test } from "vitest";
import { claimVersion, dataFormat, isNewerData } from "../../../../electron/services/data-folder/version.ts";
import { readJson, writeJson } from "../../../../electron/services/disk/json-file.ts";
import { z } from "zod";
import { aDisk } from "../journal/a-journal.ts";

const path = "/data/version.json";

describe("the version of the data folder", () => {
  test("is written the first time and brought up to date by another version of Pandu", async () => {
    const disk = await aDisk();
    await claimVersion(disk, "/data", "1.0.0");
    expect(await readJson(disk, path, z.unknown())).toEqual({ format: dataFormat, writtenBy: "1.0.0" });
    await claimVersion(disk, "/data", "1.1.0");
    expect(await readJson(disk, path, z.unknown())).toEqual({ format: dataFormat, writtenBy: "1.1.0" });
  });

  test("is not written again by the same version", async () => {
    const disk = await aDisk();
    await claimVersion(disk, "/data", "1.0.0");
    const before = disk.changes();
    await claimVersion(disk, "/data", "1.0.0");
    expect(disk.changes()).toBe(before);
  });

  test("is newer only when its format is", async () => {
    const disk = await aDisk();
    expect(await isNewerData(disk, "/data")).toBe(false);
    await writeJson(disk, path, { format: dataFormat, writtenBy: "99.0.0" });
    expect(await isNewerData(disk, "/data")).toBe(false);
    await writeJson(disk, path, { format: dataFormat + 1, writtenBy: "99.0.0", more: true });
    expect(await isNewerData(disk, "/data")).toBe(true);
  });

  test("that is damaged is kept aside and stops nothing", async () => {
    const disk = await aDisk();
    await (await disk.open(path, "empty")).write(Buffer.from("{"));
    expect(await isNewerData(disk, "/data")).toBe(false);
    await claimVersion(disk, "/data", "1.0.0");
    expect(await disk.list("/data")).toEqual(["version.json.damaged", "version.json"]);
  });
});
