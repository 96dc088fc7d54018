import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replaceFile } from "../../../../electron/services/disk/lasting.ts";
import { nodeDisk } from "../../../../electron/services/disk/node-disk.ts";
import { aDataFolder } from "../a-data-folder.ts";

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe("the real disk", () => {
  test("adds to the end of a file and cuts it", async () => {
    const path = join(await aDataFolder(), "file");
    await writeFile(path, "one ");
    const file = await nodeDisk.open(path, "end");
    await file.write(Buffer.from("two three"));
    await file.truncate(7);
    await file.write(Buffer.from("!"));
    await file.sync();
    await file.close();
    expect(text(await nodeDisk.read(path))).toBe("one two!");
    expect(text(await nodeDisk.readRange(path, 4, 3))).toBe("two");
    expect(text(await nodeDisk.readRange(path, 4, 300))).toBe("two!");
    expect(text(await nodeDisk.readRange(path, 400, 3))).toBe("");
  });

  test("answers for what is not there", async () => {
    const missing = join(await aDataFolder(), "missing");
    expect(await nodeDisk.read(missing)).toBeUndefined();
    expect(await nodeDisk.readRange(missing, 0, 10)).toHaveLength(0);
    expect(await nodeDisk.list(missing)).toEqual([]);
    await nodeDisk.remove(missing);
    await expect(nodeDisk.open(join(missing, "file"), "end")).rejects.toMatchObject({ code: "ENOENT" });
  });

  test("replaces a file and leaves nothing else behind", async () => {
    const folder = await aDataFolder();
    const path = join(folder, "file");
    await replaceFile(nodeDisk, path, Buffer.from("a longer text"));
    await replaceFile(nodeDisk, path, Buffer.from("short"));
    expect(text(await nodeDisk.read(path))).toBe("short");
    expect(await nodeDisk.list(folder)).toEqual(["file"]);
  });

  test.runIf(process.platform !== "win32")("keeps files and folders for this user alone", async () => {
    const folder = await aDataFolder();
    await nodeDisk.makeFolder(join(folder, "inner"));
    await replaceFile(nodeDisk, join(folder, "file"), Buffer.from(""));
    expect((await stat(join(folder, "file"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "inner"))).mode & 0o777).toBe(0o700);
  });

  test("tells how much is free, or that it does not know", async () => {
    expect(await nodeDisk.freeBytes(await aDataFolder())).toBeGreaterThan(0);
    expect(await nodeDisk.freeBytes("/no/such/folder")).toBeUndefined();
  });
});
