import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readJson, readJsonOrKeepAside, writeJson } from "../../../../electron/services/disk/json-file.ts";
import { aDisk } from "../journal/a-journal.ts";

const path = "/data/settings.json";
const schema = z.strictObject({ language: z.string() });

async function aFile(text: string) {
  const disk = await aDisk();
  await (await disk.open(path, "empty")).write(Buffer.from(text));
  return disk;
}

describe("a small JSON file", () => {
  test("gives back what was written, and nothing where there is none", async () => {
    const disk = await aDisk();
    expect(await readJson(disk, path, schema)).toBeUndefined();
    await writeJson(disk, path, { language: "km" });
    expect(await readJson(disk, path, schema)).toEqual({ language: "km" });
  });

  test("says which file and field do not fit", async () => {
    const disk = await aFile('{"language":5}');
    await expect(readJson(disk, path, schema)).rejects.toMatchObject({
      code: "damaged-file",
      message: expect.stringMatching(/^\/data\/settings\.json: language: .+/),
    });
  });

  test.each(["", "{", '{"language":5}', "\u0000\u0000"])("is kept aside when it holds %j", async (text) => {
    const disk = await aFile(text);
    expect(await readJsonOrKeepAside(disk, path, schema)).toBeUndefined();
    expect(Buffer.from((await disk.read(`${path}.damaged`)) ?? []).toString()).toBe(text);
    expect(await disk.read(path)).toBeUndefined();
  });
});
