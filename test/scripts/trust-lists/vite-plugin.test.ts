import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { trustLists } from "../../../scripts/trust-lists/vite-plugin.ts";
import { plant } from "../../builders/plant.ts";

async function built(files: Readonly<Record<string, string>>): Promise<unknown> {
  const root = plant({ "index.html": "<p>app</p>", ...files });
  await build({ root, configFile: false, logLevel: "silent", plugins: [trustLists(root)] });
  return JSON.parse(readFileSync(join(root, "dist/trust/official.json"), "utf8"));
}

describe("the build", { timeout: 30_000 }, () => {
  test("holds the official lists that were fetched for it", async () => {
    const lists = {
      fetchedAt: "2026-11-28T02:00:00.000Z",
      address: "https://lists.example/",
      signers: "a",
      timestamps: "b",
    };
    expect(await built({ "build/trust-lists/official.json": JSON.stringify(lists) })).toEqual(lists);
  });

  test("says that it has none where none were fetched, so that the app finds a document in any case", async () => {
    expect(await built({})).toEqual({ none: true });
  });
});
