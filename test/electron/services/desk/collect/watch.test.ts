import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createWatch } from "../../../../../electron/services/desk/collect/watch.ts";
import type { FolderSource } from "../../../../../electron/services/desk/collect/folder-sources.ts";
import type { CollectedFile } from "../../../../../electron/services/desk/collect/take-file.ts";
import { aDataFolder } from "../../a-data-folder.ts";
import { aClock } from "../a-desk.ts";

type Collect = Parameters<typeof createWatch>[0]["collect"];

const nothing = {
  files: [],
  counts: { recorded: 0, unchanged: 0, witnessed: 0, refused: 0, waiting: 0 },
  isCancelled: false,
};

function fileOf({ name }: FolderSource): CollectedFile {
  const isBad = name.startsWith("bad");
  const refusal = isBad ? { refusal: { reason: "unreadable", where: "" } } : {};
  return { name, state: isBad ? "refused" : "judged", learners: [], ...refusal };
}

/** A watch that looks every few milliseconds; files named `bad` cannot be read. */
async function aWatch(change: Partial<Awaited<ReturnType<Collect>>> = {}) {
  const folder = await aDataFolder();
  const looks: string[][] = [];
  const collect: Collect = async (sources: readonly FolderSource[], onCollected) => {
    looks.push(sources.map(({ name }) => name));
    // What could not be written down was not collected.
    if (change.problem !== undefined) return { ...nothing, ...change };
    const collected = sources.map((source) => ({ source, file: fileOf(source) }));
    onCollected(collected);
    return { ...nothing, files: collected.map(({ file }) => file) };
  };
  const watch = createWatch({ clock: aClock(), collect, every: 5 });
  onTestFinished(watch.stop);
  /** In one step, so that no look finds half of it. */
  const put = async (name: string, text = name): Promise<void> => {
    await writeFile(join(folder, "being-written"), text);
    await rename(join(folder, "being-written"), join(folder, `${name}.pandu-records`));
  };
  return { folder, watch, looks, put };
}

describe("a watched folder", () => {
  test("is looked into again and again; each file is collected once, a changed one again", async () => {
    const { folder, watch, looks, put } = await aWatch();
    await put("a");
    watch.start(folder);
    expect(watch.watched()).toEqual({ path: folder });
    await vi.waitFor(() => expect(looks).toEqual([["a.pandu-records"]]));
    await put("b");
    await vi.waitFor(() => expect(looks).toEqual([["a.pandu-records"], ["b.pandu-records"]]));
    await put("a", "another length");
    await vi.waitFor(() => expect(looks.at(-1)).toEqual(["a.pandu-records"]));
    expect(watch.watched()).toMatchObject({ path: folder, lookedAt: expect.stringMatching(/^2026-11-28/) });
  });

  test("is tried again as long as a file cannot be read", async () => {
    const { folder, watch, looks, put } = await aWatch();
    await put("bad");
    watch.start(folder);
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(2));
  });

  test("keeps what came while a file that cannot be read is tried again and again", async () => {
    const { folder, watch, looks, put } = await aWatch();
    await put("bad");
    watch.start(folder);
    await vi.waitFor(() => expect(watch.outcome()?.files).toMatchObject([{ state: "refused" }]));
    await put("a");
    const names = () => watch.outcome()?.files.map(({ name }) => name);
    await vi.waitFor(() => expect(names()).toContain("a.pandu-records"));
    const [before, cameAt] = [looks.length, watch.watched()?.cameAt];
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(before + 2));
    expect(names()).toContain("a.pandu-records");
    expect(watch.watched()?.cameAt).toBe(cameAt);
  });

  test("that is away is looked for until it is back", async () => {
    const { folder, watch, looks, put } = await aWatch();
    watch.start(join(folder, "gone"));
    await vi.waitFor(() => expect(watch.watched()).toMatchObject({ problem: "folder-gone" }));
    watch.start(folder);
    await put("a");
    await vi.waitFor(() => expect(looks).toHaveLength(1));
    await vi.waitFor(() => expect(watch.watched()).not.toHaveProperty("problem"));
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(watch.watched()).toMatchObject({ problem: "folder-gone" }));
  });

  test("keeps what became of what came the last time, also when nothing comes after it", async () => {
    const { folder, watch, looks, put } = await aWatch();
    watch.start(folder);
    await vi.waitFor(() => expect(watch.watched()).toHaveProperty("lookedAt"));
    expect(watch.outcome()).toBeUndefined();
    await put("a");
    await vi.waitFor(() => expect(watch.outcome()?.files).toMatchObject([{ name: "a.pandu-records" }]));
    expect(watch.watched()).toHaveProperty("cameAt");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(looks).toHaveLength(1);
    expect(watch.outcome()?.files).toHaveLength(1);
    expect(watch.watched()).toHaveProperty("cameAt");
    watch.stop();
    expect(watch.outcome()).toBeUndefined();
  });

  test("says what ended its collection early", async () => {
    const { folder, watch, put } = await aWatch({ problem: "disk-full" });
    await put("a");
    watch.start(folder);
    await vi.waitFor(() => expect(watch.watched()).toMatchObject({ problem: "disk-full" }));
  });

  test("is let alone once it is stopped", async () => {
    const { folder, watch, looks, put } = await aWatch();
    watch.start(folder);
    await vi.waitFor(() => expect(watch.watched()).toHaveProperty("lookedAt"));
    watch.stop();
    expect(watch.watched()).toBeUndefined();
    await put("a");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(looks).toEqual([]);
  });
});
