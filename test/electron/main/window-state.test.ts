import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { loadWindowState, saveWindowState } from "../../../electron/main/window-state.ts";

const display = { x: 0, y: 0, width: 1920, height: 1040 };
const state = { bounds: { x: 100, y: 60, width: 1200, height: 700 }, isMaximized: true };

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pandu-window-"));
});

describe("where the window was", () => {
  it("is found again", async () => {
    await saveWindowState(folder, state);
    expect(await loadWindowState(folder, [display])).toEqual(state);
    expect(await readdir(folder)).toEqual(["window.json"]);
  });

  it("is unknown at the first start", async () => {
    expect(await loadWindowState(folder, [display])).toBeUndefined();
  });

  it("is unknown when its display is gone", async () => {
    await saveWindowState(folder, { ...state, bounds: { ...state.bounds, x: 2500 } });
    expect(await loadWindowState(folder, [display])).toBeUndefined();
    expect(await loadWindowState(folder, [display, { ...display, x: 1920 }])).toBeDefined();
  });

  it("is unknown when its title bar would be out of reach", async () => {
    await saveWindowState(folder, { ...state, bounds: { ...state.bounds, y: -300 } });
    expect(await loadWindowState(folder, [display])).toBeUndefined();
  });

  it("is unknown when the file is damaged, whatever stands in it", async () => {
    const damage = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant('{"bounds":{"x":1e999,"y":0,"width":9,"height":9}}'),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (text) => {
        await writeFile(join(folder, "window.json"), text);
        expect(await loadWindowState(folder, [display])).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});
