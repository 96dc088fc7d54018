import { mkdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FolderGone, sourcesIn } from "../../../../../electron/services/desk/collect/folder-sources.ts";
import { aDataFolder } from "../../a-data-folder.ts";

/** Writes a file that was changed so many minutes after midnight. */
async function write(path: string, minutes: number): Promise<void> {
  await writeFile(path, `bytes of ${minutes}`);
  await utimes(path, minutes * 60, minutes * 60);
}

describe("the files of a folder", () => {
  test("come in the order in which they were written, from folders below as well", async () => {
    const folder = await aDataFolder();
    await mkdir(join(folder, "room 3", "old"), { recursive: true });
    await write(join(folder, "b.pandu-records"), 2);
    await write(join(folder, "room 3", "c.PANDU-RECORDS"), 3);
    await write(join(folder, "room 3", "old", "a.pandu-records"), 1);
    await write(join(folder, "a letter.txt"), 4);
    await write(join(folder, "b.pandu-records.new"), 4);
    const sources = await sourcesIn(folder);
    expect(sources.map(({ name }) => name)).toEqual([
      "a.pandu-records",
      "b.pandu-records",
      "c.PANDU-RECORDS",
    ]);
    expect(sources[1]).toMatchObject({ size: 10, folder });
    expect(Buffer.from((await sources[1]?.read()) ?? []).toString()).toBe("bytes of 2");
  });

  test("have another stamp once they were changed", async () => {
    const folder = await aDataFolder();
    const path = join(folder, "a.pandu-records");
    await write(path, 1);
    const [before] = await sourcesIn(folder);
    await write(path, 2);
    const [after] = await sourcesIn(folder);
    expect(after?.stamp).not.toBe(before?.stamp);
  });

  test.runIf(process.platform !== "win32")("are not looked for behind links", async () => {
    const [folder, other] = [await aDataFolder(), await aDataFolder()];
    await write(join(other, "a.pandu-records"), 1);
    await symlink(other, join(folder, "link"));
    await symlink(join(other, "a.pandu-records"), join(folder, "b.pandu-records"));
    expect(await sourcesIn(folder)).toEqual([]);
  });

  test("say whether one file or the whole folder is gone", async () => {
    const folder = join(await aDataFolder(), "stick");
    await mkdir(folder);
    await write(join(folder, "a.pandu-records"), 1);
    await write(join(folder, "b.pandu-records"), 2);
    const [one, other] = await sourcesIn(folder);
    await rm(join(folder, "a.pandu-records"));
    await expect(one?.read()).rejects.toThrow("ENOENT");
    await rm(folder, { recursive: true });
    await expect(other?.read()).rejects.toThrow(FolderGone);
    await expect(sourcesIn(folder)).rejects.toMatchObject({ code: "not-found" });
    await expect(sourcesIn("stick")).rejects.toMatchObject({ code: "bad-request" });
  });
});
