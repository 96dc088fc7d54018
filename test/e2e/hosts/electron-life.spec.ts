import { mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { launchStandIn, type StandIn } from "../../stand-in/launch.ts";
import { test } from "./hosts-test.ts";

/** Any call, also one that the contract would not let the compiler see. */
function call({ page }: StandIn, method: string, input: object): Promise<unknown> {
  return page.evaluate(
    ([name, given]) =>
      (window.pandu as { call: (name: string, input: object) => unknown } | undefined)?.call(name, given),
    [method, input] as const,
  );
}

test.describe("a call of the window", () => {
  test("reaches the services and comes back as data", async ({ standIn, dataFolder }) => {
    const info = await standIn.page.evaluate(() => window.pandu?.call("app.info", {}));
    expect(info).toMatchObject({
      ok: true,
      value: { host: "electron", canSavePdf: true, data: "ready", dataFolder },
    });
  });

  test("with an input that does not fit is refused with a sentence", async ({ standIn }) => {
    expect(await call(standIn, "files.save", { name: "", content: "eA==" })).toMatchObject({
      ok: false,
      code: "bad-request",
    });
  });
});

test.describe("the window", () => {
  test("is shown when its page has painted", async ({ standIn }) => {
    await expect.poll(() => standIn.events).toContain("shown");
  });
});

test.describe("saving a file", () => {
  test("asks where, with a name that every system takes, and changes nothing when called off", async ({
    standIn,
  }) => {
    standIn.dialogs.savePath = undefined;
    const answer = await call(standIn, "files.save", { name: "../a:b.csv", content: "eA==" });
    expect(answer).toMatchObject({ ok: false, code: "cancelled" });
    expect(standIn.dialogs.shown.at(-1)).toEqual({
      defaultPath: join(tmpdir(), "a-b.csv"),
      filters: [{ name: "CSV", extensions: ["csv"] }],
    });
  });

  test("writes the bytes whole and leaves nothing else behind", async ({ standIn }) => {
    const folder = await mkdtemp(join(tmpdir(), "pandu-saved-"));
    standIn.dialogs.savePath = join(folder, "learners.csv");
    const answer = await call(standIn, "files.save", {
      name: "learners.csv",
      content: Buffer.from("a,b\r\n").toString("base64"),
    });
    expect(answer).toEqual({ ok: true, value: { savedAs: join(folder, "learners.csv") } });
    expect(await readFile(join(folder, "learners.csv"), "utf8")).toBe("a,b\r\n");
    expect(await readdir(folder)).toEqual(["learners.csv"]);
  });

  test("says so when the folder is not there", async ({ standIn }) => {
    standIn.dialogs.savePath = join(tmpdir(), "pandu-no-such-folder", "x.csv");
    expect(await call(standIn, "files.save", { name: "x.csv", content: "eA==" })).toMatchObject({
      ok: false,
      code: "failed",
    });
  });

  test("as PDF prints what the window shows", async ({ standIn }) => {
    const folder = await mkdtemp(join(tmpdir(), "pandu-pdf-"));
    standIn.dialogs.savePath = join(folder, "certificate.pdf");
    expect(await call(standIn, "print.pdf", { name: "certificate.pdf", landscape: true })).toMatchObject({
      ok: true,
    });
    expect((await readFile(join(folder, "certificate.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

test.describe("the life of the app", () => {
  test("goes from a window that is closed to an orderly end, and remembers where the window was", async ({
    out,
    freshFolder: dataFolder,
  }) => {
    const first = await launchStandIn({ dataFolder, out });
    expect(await first.close()).toBe(0);
    expect(first.main.errors()).toBe("");
    expect(JSON.parse(await readFile(join(dataFolder, "window.json"), "utf8"))).toMatchObject({
      isMaximized: false,
    });
    await expect(stat(join(dataFolder, "lock"))).rejects.toThrow("ENOENT");
  });

  test("keeps what the page and the services store from start to start", async ({
    out,
    freshFolder: dataFolder,
  }) => {
    const first = await launchStandIn({ dataFolder, out });
    await first.page.evaluate(() =>
      navigator.storage.getDirectory().then((folder) => folder.getFileHandle("kept", { create: true })),
    );
    await call(first, "settings.save", { language: "lo" });
    await first.close();
    const second = await launchStandIn({ dataFolder, out });
    const names = await second.page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return Array.fromAsync(folder.keys());
    });
    expect(names).toEqual(["kept"]);
    expect(await call(second, "settings.load", {})).toEqual({ ok: true, value: { language: "lo" } });
    await second.close();
  });

  test("keeps what was acknowledged when the power goes", async ({ out, freshFolder: dataFolder }) => {
    const first = await launchStandIn({ dataFolder, out });
    expect(await call(first, "settings.save", { language: "km" })).toMatchObject({ ok: true });
    await first.kill();
    const second = await launchStandIn({ dataFolder, out });
    expect(await call(second, "settings.load", {})).toEqual({ ok: true, value: { language: "km" } });
    await second.close();
  });

  test("ends a second start on the same data at once", async ({ standIn, out, dataFolder }) => {
    expect(standIn.main.errors()).toBe("");
    await expect(launchStandIn({ dataFolder, out })).rejects.toThrow("The main process ended with 0");
  });

  test("shows the window that is open when the app is started again", async ({ standIn }) => {
    await standIn.main.ask("second-instance");
    await expect.poll(() => standIn.events).toContain("focused");
  });

  test("brings a page back whose process is gone, but not one that goes again at once", async ({
    out,
    freshFolder: dataFolder,
  }) => {
    const { page, main, close } = await launchStandIn({ dataFolder, out });
    const isSame = () => page.evaluate(() => document.body.classList.contains("same"));
    const mark = () => page.evaluate(() => document.body.classList.add("same"));
    await mark();
    const isBack = page.waitForEvent("load");
    await main.ask("gone", "crashed");
    await isBack;
    expect(await isSame()).toBe(false);
    await mark();
    await main.ask("gone", "crashed");
    await page.waitForTimeout(300);
    expect(await isSame()).toBe(true);
    await close();
  });
});
