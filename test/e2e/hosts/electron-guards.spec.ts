import { expect } from "@playwright/test";
import { test } from "./hosts-test.ts";

const home = "https://pandu.app-scheme.test/";

test.describe("the window's page", () => {
  test("has a policy without anything inline or evaluated, and Chromium knows every part of it", async ({
    standIn,
  }) => {
    const { page } = standIn;
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    const response = await page.reload();
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("'unsafe-");
    expect(complaints).toEqual([]);
  });

  test("can run no inline script", async ({ standIn }) => {
    const hasRun = await standIn.page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ranInline = true";
      document.head.append(script);
      return "ranInline" in window;
    });
    expect(hasRun).toBe(false);
  });

  test("sees pandu's three members and nothing of Electron or Node", async ({ standIn }) => {
    const seen = await standIn.page.evaluate(() => ({
      members: Object.keys(window.pandu ?? {}).sort(),
      isFrozen: Object.isFrozen(window.pandu),
      strangers: ["require", "process", "module", "Buffer", "electron"].filter((name) => name in window),
    }));
    expect(seen).toEqual({ members: ["call", "firstPaint", "host"], isFrozen: true, strangers: [] });
  });

  test("can fetch the app's files", async ({ standIn }) => {
    const words = await standIn.page.evaluate(() => fetch("words.json").then((answer) => answer.json()));
    expect(words).toEqual({ hello: "world" });
  });

  test("gets a 404 for what lies outside the window's folder", async ({ standIn }) => {
    const statuses = await standIn.page.evaluate(() =>
      Promise.all(
        ["/..%2fmain%2fmain.js", "/nothing.json"].map((path) => fetch(path).then(({ status }) => status)),
      ),
    );
    expect(statuses).toEqual([404, 404]);
  });
});

test.describe("nothing leaves the app:", () => {
  test("neither a fetch, an image, a beacon nor a socket, and each is counted", async ({ standIn }) => {
    const { page, escapes } = standIn;
    const count = () =>
      page.evaluate(async () => {
        const info = await window.pandu?.call("app.info", {});
        return info?.ok === true ? info.value.refusedRequests : -1;
      });
    const before = await count();
    await page.evaluate(async () => {
      await fetch("https://example.com/fetch").catch(() => undefined);
      new Image().src = "https://example.com/image.png";
      navigator.sendBeacon("https://example.com/beacon", "x");
      try {
        new WebSocket("wss://example.com/socket");
      } catch {
        // The policy refuses it either way.
      }
    });
    await expect.poll(count).toBe(before + 4);
    expect(escapes).toEqual([]);
  });

  test("not a navigation, by script, by link or by form", async ({ standIn }) => {
    const { page, escapes } = standIn;
    await page.evaluate(() => location.assign("https://example.com/"));
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "https://example.com/link";
      document.body.append(link);
      link.click();
    });
    await page.evaluate(() => {
      const form = document.createElement("form");
      form.action = "https://example.com/form";
      document.body.append(form);
      form.submit();
    });
    await page.waitForTimeout(200);
    expect(page.url()).toBe(home);
    expect(await page.textContent("#words")).toBe("Pandu");
    expect(escapes).toEqual([]);
  });

  test("not a new window, by script or by link", async ({ standIn }) => {
    const { page, context, escapes } = standIn;
    await page.evaluate(() => void window.open("https://example.com/"));
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/words.json";
      link.target = "_blank";
      document.body.append(link);
      link.click();
    });
    await expect.poll(() => context.pages().length).toBe(1);
    expect(escapes).toEqual([]);
  });

  test("not a download", async ({ standIn }) => {
    const { page, escapes } = standIn;
    const download = page.waitForEvent("download");
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["x"]));
      link.download = "x.csv";
      link.click();
    });
    await (await download).failure();
    expect(escapes).toEqual([]);
  });
});

test.describe("frames", () => {
  test("are not let in, not even with the app's own pages", async ({ standIn }) => {
    const { page } = standIn;
    await page.evaluate(() => {
      const frame = document.createElement("iframe");
      frame.src = "/words.json";
      document.body.append(frame);
    });
    await page.waitForTimeout(200);
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.content()),
    );
    expect(texts.join()).not.toContain("world");
  });
});

test.describe("permissions", () => {
  for (const name of ["geolocation", "notifications", "camera", "microphone"]) {
    test(`${name} is denied`, async ({ standIn }) => {
      const state = await standIn.page.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      );
      expect(state).toBe("denied");
    });
  }
});

test.describe("what the main process asks of Electron", () => {
  test("is a sandboxed, isolated window without Node, webviews, dictionaries or developer tools", ({
    standIn,
  }) => {
    expect(standIn.readiness.isSandboxed).toBe(true);
    expect(standIn.preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(standIn.preferences).not.toHaveProperty("enableBlinkFeatures");
  });

  test("is a scheme with a website's privileges and none beyond the policy", ({ standIn }) => {
    expect(standIn.readiness.schemes).toEqual({
      app: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    });
  });

  test("is a Chromium that resolves no name and says nothing by itself", ({ standIn }) => {
    expect(standIn.readiness.switches).toContainEqual(["host-resolver-rules", "MAP * ~NOTFOUND"]);
    expect(standIn.readiness.switches).toContainEqual(["disable-background-networking"]);
    expect(standIn.events).toContain("spell checker off");
    expect(standIn.events).toContain("peer connections disable_non_proxied_udp");
  });

  test("is a menu without developer tools", ({ standIn }) => {
    expect(standIn.menu).toContain("togglefullscreen");
    expect(standIn.menu).not.toContain("toggleDevTools");
  });
});
