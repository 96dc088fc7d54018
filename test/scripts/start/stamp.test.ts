import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { isFresh, writeStamp } from "../../../scripts/start/stamp.ts";

const inputs = ["source", "package.json", "not-there.md"];
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "pandu-stamp-"));
  await mkdir(join(root, "source/deep"), { recursive: true });
  await writeFile(join(root, "source/deep/a.ts"), "a");
  await writeFile(join(root, "package.json"), "{}");
  await writeStamp(root, inputs);
});

describe("what was built", () => {
  it("is fresh while nothing changes, whatever the times of the files", async () => {
    await utimes(join(root, "source/deep/a.ts"), new Date(), new Date());
    expect(await isFresh(root, inputs)).toBe(true);
  });

  it.each([
    ["a file's text changes", () => writeFile(join(root, "source/deep/a.ts"), "b")],
    ["a file is added", () => writeFile(join(root, "source/b.ts"), "")],
    ["a file is removed", () => rm(join(root, "source/deep/a.ts"))],
    ["a file has another name", () => rename(join(root, "source/deep/a.ts"), join(root, "source/deep/b.ts"))],
    ["a file that was not there comes", () => writeFile(join(root, "not-there.md"), "x")],
    ["the stamp is lost", () => rm(join(root, ".cache"), { recursive: true })],
  ])("is stale when %s", async (_what, change) => {
    await change();
    expect(await isFresh(root, inputs)).toBe(false);
  });
});
