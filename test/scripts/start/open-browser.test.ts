import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { browserArguments, hasDisplay } from "../../../scripts/start/open-browser.ts";

describe("the browser's window", () => {
  const given = browserArguments("http://127.0.0.1:1/?key=k", "/data", false);

  it("shows the address as an app, on a profile inside the data folder", () => {
    expect(given).toContain("--app=http://127.0.0.1:1/?key=k");
    expect(given).toContain(`--user-data-dir=${join("/data", "browser")}`);
  });

  it("resolves no name but 127.0.0.1 and keeps the browser's own traffic off", () => {
    expect(given).toContain("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    expect(given).toContain("--disable-background-networking");
  });

  it("keeps its sandbox, except for root, whom Chromium would refuse", () => {
    expect(given).not.toContain("--no-sandbox");
    expect(browserArguments("http://127.0.0.1:1/", "/data", true)).toContain("--no-sandbox");
  });
});

describe("a display", () => {
  it("is always there on Windows and macOS, and on Linux where the session names one", () => {
    expect(hasDisplay("win32", {})).toBe(true);
    expect(hasDisplay("darwin", {})).toBe(true);
    expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
    expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
    expect(hasDisplay("linux", {})).toBe(false);
  });
});
