import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { launchStandIn, type StandIn } from "../../stand-in/launch.ts";

let running: StandIn | undefined;

test.afterEach(async () => {
  await running?.kill();
  running = undefined;
});

const kindOf = (escape: string) => escape.split(/[ :]/)[0];

const allPrivileges = { standard: true, secure: true, supportFetchAPI: true };

/** An app without a single guard, to see that the stand-in lets happen what Electron would. */
async function launchUnguarded(privileges: object): Promise<StandIn> {
  const out = await mkdtemp(join(tmpdir(), "pandu-unguarded-"));
  await mkdir(join(out, "main"));
  await writeFile(join(out, "main/package.json"), '{"type":"module"}');
  await writeFile(join(out, "preload.cjs"), "");
  await writeFile(
    join(out, "main/main.js"),
    `import { app, BrowserWindow, protocol } from "electron";
     app.setPath("userData", process.env.PANDU_DATA);
     protocol.registerSchemesAsPrivileged([{ scheme: "app", privileges: ${JSON.stringify(privileges)} }]);
     await app.whenReady();
     protocol.handle("app", () => new Response("<p>page</p>", { headers: { "content-type": "text/html" } }));
     const window = new BrowserWindow({ webPreferences: { preload: ${JSON.stringify(join(out, "preload.cjs"))} } });
     await window.loadURL("app://pandu/");`,
  );
  running = await launchStandIn({ dataFolder: join(out, "data"), out });
  return running;
}

test.describe("an app without guards", () => {
  test("escapes by a fetch, a navigation, a new window and a download, and the stand-in says so", async () => {
    const { page, escapes } = await launchUnguarded(allPrivileges);
    await page.evaluate(() => fetch("https://example.com/fetch").catch(() => undefined));
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["x"]));
      link.download = "x.csv";
      link.click();
    });
    await expect.poll(() => escapes.map(kindOf)).toEqual(["https", "download"]);
    await page.evaluate(() => void window.open("https://example.com/window"));
    await expect.poll(() => escapes.map(kindOf)).toEqual(["https", "download", "window"]);
    await page.evaluate(() => location.assign("https://example.com/navigation"));
    await expect.poll(() => escapes.length).toBe(4);
    expect(escapes.map((what) => what.split(/[ :]/)[0]).sort()).toEqual([
      "download",
      "https",
      "https",
      "window",
    ]);
  });

  test("has every permission, as Electron grants them by itself", async () => {
    const { page } = await launchUnguarded(allPrivileges);
    const state = await page.evaluate(
      async () => (await navigator.permissions.query({ name: "geolocation" })).state,
    );
    expect(state).toBe("granted");
  });
});

test.describe("a scheme", () => {
  test("without supportFetchAPI serves pages and fails every fetch", async () => {
    const { page } = await launchUnguarded({ ...allPrivileges, supportFetchAPI: false });
    expect(await page.textContent("p")).toBe("page");
    const failure = await page.evaluate(() => fetch("/words.json").then(String, String));
    expect(failure).toBe("TypeError: Failed to fetch");
  });

  test("that is not standard is refused", async () => {
    const launching = launchUnguarded({ ...allPrivileges, standard: false });
    await expect(launching).rejects.toThrow('app: has no host and no origin unless it is "standard"');
  });

  test("that is not secure is refused", async () => {
    const launching = launchUnguarded({ ...allPrivileges, secure: false });
    await expect(launching).rejects.toThrow('app: pages get no crypto.subtle unless it is "secure"');
  });
});
